import type { Place } from '../../../content/model/fields/place.ts';
import { partIdentifier } from './identifiers.ts';

/** A place at which a service is given. Nothing is made up: what the profile wants of an address and nobody knows is empty. */
export function locationOf(service: string, place: Place, index: number): object {
  const id = partIdentifier(service, 'location', index, place.name);
  const { name, gettingThere, nearestStop, position, stepFree, access } = place;
  const description = [gettingThere, nearestStop === undefined ? undefined : `Nearest stop: ${nearestStop}`].filter(
    (one) => one !== undefined,
  );
  const stepFreeWords = stepFree === undefined ? undefined : `Step-free access: ${stepFree}`;
  const hasAccess = (stepFreeWords ?? access) !== undefined;
  return {
    id: partIdentifier(service, 'at', index, place.name),
    service_id: service,
    location_id: id,
    location: {
      id,
      location_type: 'physical',
      name,
      ...(description.length === 0 ? {} : { description: description.join('\n') }),
      ...(position === undefined ? {} : { latitude: position.latitude, longitude: position.longitude }),
      addresses: addressOf(id, place),
      accessibility: hasAccess
        ? [
            {
              id: partIdentifier(id, 'access'),
              location_id: id,
              ...(stepFreeWords === undefined ? {} : { description: stepFreeWords }),
              ...(access === undefined ? {} : { details: access }),
            },
          ]
        : [],
    },
  };
}

function addressOf(location: string, { addressLines, postcode }: Place): object[] {
  if (addressLines.length === 0 && postcode === undefined) return [];
  const last = addressLines.at(-1);
  const town = last !== undefined && !/\d/.test(last) ? last : undefined;
  const street = town === undefined ? addressLines : addressLines.slice(0, -1);
  return [
    {
      id: partIdentifier(location, 'address'),
      location_id: location,
      address_1: street.join(', '),
      city: town ?? '',
      state_province: 'England',
      postal_code: postcode ?? '',
      country: 'GB',
      address_type: 'physical',
    },
  ];
}
