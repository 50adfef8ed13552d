import { counted } from '../counted.ts';
import type { validate as english } from '../en/validate.ts';
import { f } from '../french.ts';

export const validate: typeof english = {
  summary: ({ files, errors, warnings, infos }) => {
    const parts = [
      ...(errors > 0 ? [counted('fr', errors, 'erreur', 'erreurs')] : []),
      ...(warnings > 0 ? [counted('fr', warnings, 'avertissement', 'avertissements')] : []),
      ...(infos > 0 ? [counted('fr', infos, 'note', 'notes')] : []),
    ];
    return f`${counted('fr', files, 'fichier', 'fichiers')} : ${parts.length === 0 ? 'aucun problème' : parts.join(', ')}.`;
  },
};
