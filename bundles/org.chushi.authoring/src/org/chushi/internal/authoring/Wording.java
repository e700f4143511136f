package org.chushi.internal.authoring;

import java.util.function.Consumer;

import org.chushi.model.Element;
import org.chushi.model.ModelPackage;
import org.chushi.model.Question;
import org.chushi.model.Text;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The words of things. */
final class Wording {

	private static final String LINE = "\n";

	private Wording() {
	}

	/** What a question asks, in one language, with its options: Chinese when there is any, else English. */
	static String asked(Question question) {
		StringBuilder zh = new StringBuilder();
		StringBuilder en = new StringBuilder();
		asked(question, zh, en);
		return zh.toString().isBlank() ? en.toString() : zh.toString();
	}

	/** Feedback, explanations and samples say what is right, not what is asked. */
	private static void asked(EObject object, StringBuilder zh, StringBuilder en) {
		if (object instanceof Text text) {
			add(zh, text.getZh());
			add(en, text.getEn());
		}
		for (EReference child : object.eClass().getEAllContainments()) {
			boolean asks = child != ModelPackage.Literals.QUESTION__EXPLANATION && !child.getName().startsWith("feedback")
					&& !child.getName().equals("sample") && !child.getName().equals("why");
			if (asks && object.eIsSet(child)) {
				Object value = object.eGet(child);
				if (value instanceof Iterable<?> many) {
					many.forEach(o -> asked((EObject) o, zh, en));
				} else {
					asked((EObject) value, zh, en);
				}
			}
		}
	}

	/** All words of something, without those of other things in it that are found by themselves. */
	static String all(EObject object) {
		StringBuilder words = new StringBuilder();
		all(object, words);
		return words.toString();
	}

	private static void all(EObject object, StringBuilder words) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute != ModelPackage.Literals.ELEMENT__ID && !Links.is(attribute) && object.eIsSet(attribute)) {
				said(object.eGet(attribute), s -> add(words, s));
			}
		}
		for (EObject child : object.eContents()) {
			if (!alone(child)) {
				all(child, words);
			}
		}
	}

	private static void said(Object value, Consumer<String> to) {
		if (value instanceof String text) {
			to.accept(text);
		} else if (value instanceof Iterable<?> many) {
			many.forEach(v -> said(v, to));
		}
	}

	/** Whether something is found by itself: all that has an identity and is in nothing there are very many of. */
	static boolean alone(EObject object) {
		return Watch.single(object) || object instanceof Element && !Watch.single(Watch.part(object));
	}

	private static void add(StringBuilder to, String words) {
		if (words != null) {
			to.append(words).append(LINE);
		}
	}
}
