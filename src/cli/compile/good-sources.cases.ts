/** A small set of sources without a fault, by file name: the affair of the crown of Ruritania. */
export const GOOD_SOURCES: Readonly<Record<string, string>> = {
  'pack.yaml': `id: zenda
title: The affair of the crown
asOf: 2020-01-31
sources:
  - id: gazette-1894-05-02
    publisher: Strelsau Gazette
    title: The king is crowned
    published: 1894-05-02
    language: en
    paragraphs: 3
`,
  'offices.yaml': `offices:
  - id: king-of-ruritania
    label: king of Ruritania
    post: king
    place: ruritania
    single: true
    terms:
      - { holder: Ferdinand Elphberg, from: 1870-03, to: 1894-04-30 }
      - { holder: Rudolf Elphberg, entry: rudolf-elphberg, from: 1894-05-01, to: 1897-06-01 }
      - { holder: Flavia Elphberg, from: 1897-06-01, checkedTo: 1899-12-31 }
  - id: adviser-to-the-crown
    label: adviser to the crown of Ruritania
    post: adviser
    place: ruritania
    single: false
    terms:
      - { holder: Colonel Sapt }
`,
  'background.yaml': `statements:
  - about: [strelsau, ruritania]
    when: '1894'
    reference: { publisher: Handbook of Courts, date: '1895' }
    text: Strelsau was the capital of Ruritania.
`,
  'uncited.yaml': `- source: gazette-1894-05-02
  paragraph: 3
  entry: strelsau
  reason: Only part of the name of the newspaper.
`,
  'frames.yaml': `kinds:
  coronation: { window: [0, 9], ways: [{ needs: [[crown]], people: 1, reach: 20 }] }
`,
  'language/common.yaml': `otherPlaces: [Ohio]
nameMakers: [League]
nameOpeners: [Lake]
peopleWords: [orang]
commonWords: { es: [Zenda] }
prepositions: [في]
otherNames: [Free Strelsau]
harmless: [The]
`,
  'language/endings.yaml': `- name: Genitive
  script: Latin
  rules:
    - { after: '[^s]$', endings: [s] }
`,
  'language/spellings.yaml': `sounds:
  Latin: { r: r, u: 'u, ou', d: d, o: o, l: 'l ll', f: 'f ff, v' }
partOnly: []
otherWords: [Rudolv]
`,
  'language/en.yaml': `language: en
articles: [the]
links: [of]
and: [and]
titles: [King]
modifiers: { past: [former] }
demonyms:
  ruritania: [Ruritanian]
posts:
  king: [king, 'monarch(|s)']
splitPosts:
  king: [{ before: [young], after: [king] }]
pluralPosts:
  king: [kings]
counterpart: [counterpart]
possessors: [his]
pairs: [the two kings]
wholeRoles:
  king-of-ruritania: [lord of Zenda]
concepts:
  crown: ['crown(|s|ed)']
planned: [will]
time:
  months: [[January], [February], [March], [April], [May], [June], [July], [August], [September], [October], [November], [December]]
  weekdays: [[Monday], [Tuesday], [Wednesday], [Thursday], [Friday], [Saturday], [Sunday]]
  days: { -1: [yesterday] }
  units: { week: [week] }
  shifts: { 1: [next] }
  ago: [ago]
  numbers: { 2: [two] }
`,
  'people/rudolf-elphberg.yaml': `id: rudolf-elphberg
type: person
label: Rudolf Elphberg
native: { text: Рудольф Эльфберг, language: ru }
description: King of Ruritania
wikidata: Q101
aliases:
  full: [King Rudolf]
  distinctive: [Rudolf]
  short: [Elphberg]
sounds: { Rudolf: r u d o l f }
relations:
  - { kind: belongs-to, to: ruritania }
`,
  'people/michael-elphberg.yaml': `id: michael-elphberg
type: person
label: Michael Elphberg
description: Duke of Strelsau
wikidata: Q102
aliases:
  full: [Black Michael]
  short: [Elphberg]
`,
  'places/ruritania.yaml': `id: ruritania
type: place
label: Ruritania
description: Kingdom in the middle of Europe
cldr: RU
`,
  'places/strelsau.yaml': `id: strelsau
type: place
label: Strelsau
description: Capital of Ruritania
coordinates: [50.1, 14.4]
cldrCity: Europe/Strelsau
`,
  'events/coronation-1894-05-01.yaml': `id: coronation-1894-05-01
type: event
label: Coronation of Rudolf
description: Coronation of Rudolf Elphberg in Strelsau
event:
  kind: coronation
  when: 1894-05-01/1894-05-02
  place: strelsau
  participants: [rudolf-elphberg]
frame:
  ways: [{ needs: [[crown]], reach: 3 }]
`,
  'statements/gazette-1894-05-02.yaml': `source: gazette-1894-05-02
statements:
  - about: [coronation-1894-05-01, rudolf-elphberg]
    paragraph: 1
    when: 1894-05-01
    text: Rudolf was crowned.
  - about: [michael-elphberg]
    paragraph: 2
    text: Michael stayed away.
`,
};
