/** The zone in which Meta counts days, wherever the account is. */
export const META_ZONE = 'America/Los_Angeles'
