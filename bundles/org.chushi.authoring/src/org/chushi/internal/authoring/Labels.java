package org.chushi.internal.authoring;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Element;
import org.chushi.model.ListedPhrase;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/** What things are called among people. */
final class Labels {

	private static final int LONGEST = 40;

	private Labels() {
	}

	/** The code with the title, or with the beginning of what is asked; of the nearest thing around that has one. */
	static Bilingual of(EObject object) {
		return switch (object) {
		case Titled titled -> join(titled.getCode(), Texts.of(titled.getTitle()));
		case Question question -> join(question.getCode(), Texts.of(question.getStem()));
		case Element element when element.getCode() != null -> Bilingual.same(element.getCode());
		case ListedPhrase phrase when phrase.getText() != null -> Bilingual.same(cut(phrase.getText()));
		case EObject file when Content.beside(file) && file.eResource() != null -> Bilingual.same(Watch.path(file.eResource()));
		default -> object.eContainer() == null ? Bilingual.same("") : of(object.eContainer());
		};
	}

	private static Bilingual join(String code, Bilingual words) {
		String handle = code == null ? "" : code.strip() + " ";
		return new Bilingual((handle + cut(words.zh())).strip(), (handle + cut(words.en())).strip());
	}

	private static String cut(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST ? line
				: line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/** The file, and the code of what it is in: a file that is being written has no lines yet. */
	static String place(EObject object) {
		Resource resource = object.eResource();
		EObject up = object;
		while (!(up instanceof Element e && e.getCode() != null) && up.eContainer() != null) {
			up = up.eContainer();
		}
		String code = up instanceof Element e && e.getCode() != null ? e.getCode() : "";
		return ((resource == null ? "" : Watch.path(resource)) + " " + code).strip();
	}
}
