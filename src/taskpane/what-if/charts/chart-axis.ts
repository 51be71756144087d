/** What runs along an axis of a chart. */
export interface ChartAxis {
  /** The quantity with its unit: `Cars sold (cars)`, 销量（台）. */
  readonly title: string;
  /** A figure in full, as elsewhere in the pane, with its unit where one belongs to it. */
  readonly figure: (value: number) => string;
  /** A round figure beside the axis; without this a short number, 15K, 1.5万. */
  readonly tick?: (value: number) => string;
}
