import { SheetRenderController } from '@univerjs/preset-sheets-core';

interface Controller {
  _sheetSkeletonManagerService: { getCurrentParam(): unknown };
  _rangeToBounds(ranges: unknown[]): unknown[];
}

/**
 * Between the sheet that an undo takes away and the next one shown there is nothing to repaint; Univer looks for it all the
 * same and throws. The next sheet is painted whole.
 */
export function repaintOnlyWhatIsShown(): void {
  const controller = SheetRenderController.prototype as unknown as Controller;
  const bounds = controller._rangeToBounds;
  controller._rangeToBounds = function (ranges) {
    return this._sheetSkeletonManagerService.getCurrentParam() ? bounds.call(this, ranges) : [];
  };
}
