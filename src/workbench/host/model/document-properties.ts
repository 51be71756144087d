import { HostObject } from './host-object';
import type { Of } from './host-object';
import type { Model } from './model';

export class DocumentPropertiesObject
  extends HostObject
  implements Of<DocumentPropertiesObject, Excel.DocumentProperties>
{
  readonly excelName = 'DocumentProperties';

  constructor(private readonly model: Model) {
    super();
  }

  get Author(): string {
    return this.model.engine.extras.author;
  }
  set Author(author: string) {
    this.model.engine.extras.author = author;
  }
}
