/** How Signpost is started: by itself, or as units of systemd. */
export const howToStart = 'npm start, or systemctl start signpost.target';

/** Where the log of a program is: beside the data where `npm start` runs it, in the journal where systemd does. */
export const logOf = (program: 'worker'): string => `var/logs/${program}.log, or journalctl -u signpost-${program}`;
