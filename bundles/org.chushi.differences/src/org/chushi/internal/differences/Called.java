package org.chushi.internal.differences;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.model.Element;
import org.chushi.model.Question;
import org.chushi.model.Titled;
import org.eclipse.emf.ecore.EObject;

/** What something is called among people. */
final class Called {

	private static final int LONGEST = 40;

	private Called() {
	}

	/** Its title, or the beginning of what is asked, with its code; a page goes by its path. */
	static Bilingual of(EObject object, String file) {
		return switch (object) {
		case Titled titled -> join(titled.getCode(), Texts.of(titled.getTitle()));
		case Question question -> join(question.getCode(), Texts.of(question.getStem()));
		case Element element when element.getCode() != null -> Bilingual.same(element.getCode());
		default -> Bilingual.same(object.eContainer() == null ? file : "");
		};
	}

	private static Bilingual join(String code, Bilingual words) {
		String handle = code == null ? "" : code.strip() + " ";
		return new Bilingual((handle + cut(words.zh())).strip(), (handle + cut(words.en())).strip());
	}

	private static String cut(String words) {
		String line = words.strip().replaceAll("\\s+", " ");
		return line.codePointCount(0, line.length()) <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
	}
}
