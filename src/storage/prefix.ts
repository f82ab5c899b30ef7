/** Everything that is saved starts with this, so that other sites on the same address are left alone. */
export const PREFIX = 'final-say:';
