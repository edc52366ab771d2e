import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language';

describe('detectLanguage', () => {
  it.each([
    ['en', 'The baker said that he was in the shop with his son and that it is closed.'],
    ['de', 'Der Bäcker ist mit dem Sohn nicht auf dem Markt, und die Tür ist zu.'],
    ['fr', 'Le boulanger est dans la rue avec son fils, et les portes sont fermées par le vent.'],
    [
      'es',
      'El panadero no está en la calle, por lo que las puertas se cierran con el viento y los niños para su casa.',
    ],
    ['it', 'Il fornaio non è nel negozio, che gli amici della via sono con una torta per il figlio.'],
    ['tr', 'Bu fırın ve bir dükkân için daha çok yer var, ama sonra olarak kapandı.'],
    ['pl', 'Piekarz nie jest w domu, że się spóźni na obiad, i to po drodze do miasta.'],
    ['nl', 'De bakker zat met het brood in een stoel en niet op de markt voor een klant.'],
    ['ru', 'Пекарь сказал, что он не в лавке, и как это было из города на реку.'],
    ['uk', 'Пекар сказав, що він не у крамниці, і як це та з міста до річки.'],
    ['ar', 'قال الخباز إن المحل مغلق في هذا اليوم من الصباح إلى المساء مع عائلته.'],
    ['fa', 'نانوا گفت که این مغازه را در شهر با پسر خود به او داد.'],
    ['zh', '面包师说今天不开门。'],
    ['ja', 'パン屋さんは今日は休みです。'],
    ['ko', '빵집은 오늘 문을 닫았다.'],
    ['el', 'Ο φούρναρης είναι στο σπίτι.'],
    ['he', 'האופה בבית היום.'],
    ['hi', 'बेकर आज घर पर है।'],
    ['th', 'คนทำขนมปังอยู่บ้าน'],
    ['ka', 'მცხობელი სახლშია'],
    ['hy', 'Հացթուխը տանն է'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('gives null for a longer text in which one small word of a known language stands often', () => {
    const unknown = Array.from({ length: 40 }, (_, i) => `le mokwalo${String(i)} bana ka tsela`).join(' ');
    expect(detectLanguage(unknown)).toBeNull();
  });

  it.each(['', '12 345', '— …', 'Ankara Moscow Tehran', 'Lorem ipsum', 'The Voice of Ankara'])(
    'gives null for %j',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it('is not led by a foreign name in another script', () => {
    expect(detectLanguage('The name of the man was written as 普京 in the letter that he sent from the city.')).toBe(
      'en',
    );
  });
});
