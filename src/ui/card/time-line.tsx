import type { Wording } from '../../core/wording/wording';

interface TimeLineProps {
  readonly when: string;
  readonly pageDate: string | null;
  readonly wording: Wording;
}

/** When something was: how far from the page, which tells a reader most, and the date. */
export function TimeLine({ when, pageDate, wording }: TimeLineProps) {
  const distance = wording.whenDistance(when, pageDate);
  return (
    <p class="aside time">
      {distance !== '' && <b>{distance}</b>} <span>{wording.whenThen(when, pageDate)}</span>
    </p>
  );
}
