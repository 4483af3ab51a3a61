/** Where a place lies, on a small map of the world. */
import { html, svg } from 'lit';
import { LAND } from './land';
import { name } from './page';

export function map(at: { latitude: number; longitude: number }, place: string) {
  const x = (at.longitude + 180) * 2;
  const y = (90 - at.latitude) * 2;
  const degrees = (value: number, positive: string, negative: string) => `${Math.abs(value).toFixed(2)}° ${value < 0 ? negative : positive}`;
  return html`<figure class="map">
    <svg viewBox="0 0 720 330" role="img" aria-label=${`${place} on a map of the world`}>
      ${svg`<path class="land" d=${LAND} /><circle class="halo" cx=${x} cy=${y} r="14" /><circle class="dot" cx=${x} cy=${y} r="5" />`}
    </svg>
    <figcaption>${name(place)}: ${degrees(at.latitude, 'N', 'S')}, ${degrees(at.longitude, 'E', 'W')}</figcaption>
  </figure>`;
}
