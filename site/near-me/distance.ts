import type { Position } from '../../content/model/fields/position.ts';

/** The middle of a postcode district somebody typed. */
export interface Middle extends Position {
  /** The district, such as PL5. */
  district: string;
}

/** How far a thing is from the middle of a district, by the nearest of its places: "about 3 miles from PL5 in a straight line". */
export function distanceWords(positions: readonly Position[], { district, ...middle }: Middle): string {
  const miles = Math.min(...positions.map((position) => milesBetween(position, middle)));
  const far = miles < 0.75 ? 'less than a mile' : miles < 1.5 ? 'about a mile' : `about ${Math.round(miles)} miles`;
  return `${far} from ${district} in a straight line`;
}

/** Positions as an attribute of the page: "50.371,-4.142 50.39,-4.16". */
export function positionsText(positions: readonly Position[]): string {
  return positions.map(({ latitude, longitude }) => `${latitude},${longitude}`).join(' ');
}

/** Positions from an attribute of the page. */
export function positionsFrom(text: string): Position[] {
  return text.split(' ').flatMap((pair) => {
    const [latitude = NaN, longitude = NaN] = pair.split(',').map(Number);
    return Number.isNaN(latitude) || Number.isNaN(longitude) ? [] : [{ latitude, longitude }];
  });
}

/** Miles from one point to another along the ground (haversine), on a round earth. */
function milesBetween(one: Position, other: Position): number {
  const [from, to] = [radians(one.latitude), radians(other.latitude)];
  const across = radians(other.longitude - one.longitude);
  const half = Math.sin((to - from) / 2) ** 2 + Math.cos(from) * Math.cos(to) * Math.sin(across / 2) ** 2;
  return 2 * radiusInMiles * Math.asin(Math.sqrt(half));
}

const radiusInMiles = 3958.8;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
