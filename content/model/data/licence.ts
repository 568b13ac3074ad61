/** What the data may be used for: anything, as long as its source is named. The licence of public bodies in the United Kingdom. */
export const dataLicence = {
  name: 'Open Government Licence v3.0',
  url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const;
