import { HostError } from '../host-error';
import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Culture, Model } from './model';

export class ApplicationObject extends HostObject implements Of<ApplicationObject, Excel.Application> {
  readonly excelName = 'Application';

  constructor(private readonly model: Model) {
    super();
  }

  get CalculationMode(): 'Automatic' | 'AutomaticExceptTables' | 'Manual' {
    return this.model.engine.calculation.mode === 'manual' ? 'Manual' : this.model.engine.extras.calculationMode;
  }
  set CalculationMode(mode: 'Automatic' | 'AutomaticExceptTables' | 'Manual') {
    if (!['Automatic', 'AutomaticExceptTables', 'Manual'].includes(mode)) throw new HostError('InvalidArgument');
    this.model.engine.extras.calculationMode = mode;
    this.model.engine.calculation.mode = mode === 'Manual' ? 'manual' : 'automatic';
  }
  get CalculationState(): 'Done' | 'Calculating' | 'Pending' {
    return this.model.engine.calculation.busy ? 'Pending' : 'Done';
  }
  get DecimalSeparator(): string {
    return this.model.culture.decimalSeparator;
  }
  get ThousandsSeparator(): string {
    return this.model.culture.groupSeparator;
  }
  get CultureInfo(): CultureInfoObject {
    return new CultureInfoObject(this.model.culture);
  }

  Calculate(calculationType: 'Recalculate' | 'Full' | 'FullRebuild'): Promise<void> {
    return this.model.engine.calculation.calculate(calculationType !== 'Recalculate');
  }
  SuspendApiCalculationUntilNextSync(): void {
    this.model.engine.calculation.suspend();
  }
  /** Requests are drawn when they are done in any case. */
  SuspendScreenUpdatingUntilNextSync(): void {
    return;
  }
}

export class CultureInfoObject extends HostObject implements Of<CultureInfoObject, Excel.CultureInfo> {
  readonly excelName = 'CultureInfo';

  constructor(private readonly culture: Culture) {
    super();
  }

  get Name(): string {
    return this.culture.name;
  }
  get NumberFormat(): NumberFormatInfoObject {
    return new NumberFormatInfoObject(this.culture);
  }
}

export class NumberFormatInfoObject extends HostObject implements Of<NumberFormatInfoObject, Excel.NumberFormatInfo> {
  readonly excelName = 'NumberFormatInfo';

  constructor(private readonly culture: Culture) {
    super();
  }

  get NumberDecimalSeparator(): string {
    return this.culture.decimalSeparator;
  }
  get NumberGroupSeparator(): string {
    return this.culture.groupSeparator;
  }
}
