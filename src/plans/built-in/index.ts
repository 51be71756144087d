import type { PayPlan } from '../../plan/language';
import { AFTER_SALES_ACCIDENT } from './after-sales-accident';
import { AFTER_SALES_ADVISOR } from './after-sales-advisor';
import { AFTER_SALES_CLERK } from './after-sales-clerk';
import { AFTER_SALES_MANAGEMENT } from './after-sales-management';
import { AFTER_SALES_PARTS } from './after-sales-parts';
import { BRAND_STORE } from './brand-store';
import { GRADED_PAY } from './graded-pay';
import { PAYROLL_CN } from './payroll-cn';
import { SALES_DEPARTMENT } from './sales-department';
import { SERVICE_RECEPTION } from './service-reception';
import { SERVICE_STATION } from './service-station';

export { INDICATOR_CATALOGUE, type CatalogueIndicator, type CataloguePosition } from './indicator-catalogue';

/** The plans that come with the product, in the order in which they are offered. */
export const BUILT_IN_PLANS: readonly PayPlan[] = [
  SALES_DEPARTMENT,
  BRAND_STORE,
  GRADED_PAY,
  AFTER_SALES_ADVISOR,
  AFTER_SALES_ACCIDENT,
  AFTER_SALES_CLERK,
  AFTER_SALES_PARTS,
  AFTER_SALES_MANAGEMENT,
  SERVICE_STATION,
  SERVICE_RECEPTION,
  PAYROLL_CN,
];
