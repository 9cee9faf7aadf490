/** A value of a YAML file with its 1-based place. */

interface Place {
  readonly line: number
  readonly column: number
}

export interface PlacedMap extends Place {
  readonly kind: 'map'
  readonly pairs: readonly { readonly key: PlacedScalar; readonly value: PlacedValue }[]
}

export interface PlacedList extends Place {
  readonly kind: 'list'
  readonly items: readonly PlacedValue[]
}

export interface PlacedScalar extends Place {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
}

export type PlacedValue = PlacedMap | PlacedList | PlacedScalar
