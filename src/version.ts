/** The package's version and the records' schema; a test holds that package.json says the same. */
export const VERSION = '0.1.0'

/** Raised by every breaking change of the records. */
export const SCHEMA = 1
