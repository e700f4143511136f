package org.chushi.authoring;

import org.chushi.core.Bilingual;
import org.chushi.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Somebody who refers to something. References are ids, so they survive every rename.
 *
 * @param from    of the project, or of an installed pack
 * @param feature that holds the id; the text of a page where a lesson speaks of it
 * @param to      what is referred to
 * @param pack    code of the pack the referrer is in
 * @param says    what the referrer is called
 */
public record Referrer(EObject from, EStructuralFeature feature, Element to, String pack, Bilingual says) {
}
