import {
  SaveCellImagesCommand,
  SheetDrawingUpdateController,
  SHEETS_IMAGE_MENU_ID,
} from '@univerjs/preset-sheets-drawing';

// Univer's drawings are here for the sake of charts. Pictures come with them, and would be lost on saving.

export const withoutPictures = {
  [SHEETS_IMAGE_MENU_ID]: { hidden: true },
  [SaveCellImagesCommand.id]: { hidden: true },
};

/** A picture that is pasted or dropped is not taken. */
export function takeNoPictures(): void {
  SheetDrawingUpdateController.prototype.insertFloatImageByFile = () => Promise.resolve(false);
}
