import type { HolderCode, MentionReason } from '../../core/matching/mention-reason';

const HOLDERS: Readonly<Record<HolderCode, string>> = {
  'about-to-leave': 'about to leave the office',
  'new-in-office': 'new in the office',
  chosen: 'chosen for the office',
  'next-in-office': 'next in the office',
  'on-page-date': 'on the page date',
  'at-sentence-time': 'at the time that the sentence names',
  'at-time-named': 'at the time named',
  'died-in-office': 'died in office lately',
  'former-named-near': 'a former holder, named near by',
  'years-of-term': 'by the years of the term',
  'minister-named-near': 'the minister named near by',
};

/** A reason in a few English words, for authors of packs. Programs read them: they stay as they are. */
export function reasonWords(reason: MentionReason): string {
  switch (reason.code) {
    case 'full-name':
      return 'full name';
    case 'full-name-elsewhere':
      return `short form; full name at ${String(reason.piece)}:${String(reason.start)}`;
    case 'own-office-beside':
      return 'short form; the office that it goes with beside it';
    case 'title-beside':
      return 'short form; title or office beside it';
    case 'ties':
      return `short form; ${String(reason.count)} tied ${reason.count === 1 ? 'entry' : 'entries'} on the page`;
    case 'country-on-page':
      return 'short form; a country of the pack on the page';
    case 'shared-name':
      return 'several entries share this name';
    case 'namesake-on-page':
      return 'somebody else on this page bears the same name';
    case 'sentence-start':
      return 'at the beginning of a sentence this may be a common word';
    case 'one-tie':
      return 'a surname that others bear too, and only one thing on this page speaks for it';
    case 'unchecked-term':
      return `${reason.office}: the term was checked only up to an earlier day`;
    case 'meeting-to-come':
      return `${reason.office}: the talk is of a meeting to come, of whoever holds the office then`;
    case 'bare-title':
      return 'a bare title; the only one spoken of before';
    case 'event-name':
      return 'name of the event';
    case 'event-frame':
      return `${reason.kind} frame; ${reason.dated ? 'the date named agrees' : 'close to the page date'}`;
    default:
      return `${reason.office}: ${HOLDERS[reason.code]}`;
  }
}
