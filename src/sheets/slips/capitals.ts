import nzh from 'nzh/cn';
import { exact } from '../../pay';

/**
 * An amount of yuan in capitals, as it stands on cheques and pay slips: 1680.32 is 壹仟陆佰捌拾元叁角贰分, a whole amount ends
 * in 整. Source: the People's Bank of China's rules for filling in notes and settlement vouchers.
 * @param amount in yuan; rounded half-up to 分
 */
export function inCapitals(amount: number): string {
  const yuan = exact(amount).toDecimalPlaces(2);
  // A whole amount is told by having no places: with `.00` behind it, 整 would be left out.
  return nzh.toMoney(yuan.isZero() ? '0' : yuan.toFixed(), { outSymbol: false });
}
