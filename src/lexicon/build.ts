/** Compiles the YAML lexicons into the table that csc reads at start; run by `npm run build`. */
