package org.chushi.authoring;

import org.chushi.core.Bilingual;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that was searched for.
 *
 * @param object what has the words: a question, a lesson, a paper …
 * @param says   what it is called
 * @param around the words with what stands beside them
 */
public record Hit(EObject object, Bilingual says, String around) {
}
