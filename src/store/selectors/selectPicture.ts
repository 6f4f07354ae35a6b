import type { PictureName } from '../../picture/pictureName';
import type { AppState } from '../appStore';
import { selectPointOfView } from './selectPointOfView';

/** The picture shown: circles need somebody in the middle; without one there is only the Carte. */
export function selectPicture(state: AppState): PictureName {
  return selectPointOfView(state) === undefined ? 'free' : state.picture;
}
