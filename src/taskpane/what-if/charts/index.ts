export type { ChartAxis } from './chart-axis';
export { CompareBarChart, type CompareGroup } from './compare-bar-chart';
export { HistogramChart, type HistogramBin } from './histogram-chart';
export { PayLineChart, type PayLine, type PaySeries } from './pay-line-chart';
export type { PayPoint } from './pay-runs';
export type { Mark } from './plot-marks';
