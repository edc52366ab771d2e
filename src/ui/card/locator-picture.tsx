import type { LocatorMap, MapPoint } from '../../core/knowledge/pack';
import type { Wording } from '../../core/wording/wording';

interface LocatorPictureProps {
  readonly map: LocatorMap;
  readonly wording: Wording;
}

/** Where a place lies: land, coasts and a few names. Maps do not mirror, whatever the direction of the text. */
export function LocatorPicture({ map, wording }: LocatorPictureProps) {
  const { width, height, land, place, near } = map;
  const others = near.map(({ label }) => label).join(', ');
  const said = near.length === 0 ? wording.t('mapOf', place.label) : wording.t('mapOfNear', place.label, others);
  return (
    <svg class="map" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said} direction="ltr">
      <path class="land" d={land} />
      {near.map((point) => (
        <Name key={point.label} point={point} width={width} size={2} />
      ))}
      <g class="place">
        <Name point={place} width={width} size={3.5} />
      </g>
    </svg>
  );
}

interface NameProps {
  readonly point: MapPoint;
  readonly width: number;
  readonly size: number;
}

function Name({ point: { x, y, label, isArea }, width, size }: NameProps) {
  if (isArea) {
    return (
      <text class="area" x={x} y={y + 4} text-anchor="middle">
        {label}
      </text>
    );
  }
  const isLeft = x > width / 2;
  return (
    <>
      <circle cx={x} cy={y} r={size} />
      <text x={isLeft ? x - size - 4 : x + size + 4} y={y + 4} text-anchor={isLeft ? 'end' : 'start'}>
        {label}
      </text>
    </>
  );
}
