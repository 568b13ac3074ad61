/** The names of the collections of launch sets, apart from what is declared of them, which needs all the rest. */
export const launchSetsSlug = 'launch-sets';
export const membersSlug = 'launch-set-members';
