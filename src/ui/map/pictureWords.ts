// Other paths being edited still ask for it here.
export { pictureWordsIn as pictureWords } from '../../picture/pictureWordsIn';
