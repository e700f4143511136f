package org.chushi.internal.ui.author;

import static java.util.Map.entry;

import java.util.Map;

import org.chushi.internal.ui.author.Nodes.Node;
import org.chushi.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/** The pictures of the lines of the tree. */
final class Icons {

	private static final Map<EClass, String> ALL = Map.ofEntries(entry(ModelPackage.Literals.PACK, "pack"),
			entry(ModelPackage.Literals.PROGRAMME, "calendar"), entry(ModelPackage.Literals.COURSE, "book"),
			entry(ModelPackage.Literals.LESSON, "book"), entry(ModelPackage.Literals.BANK, "list"), entry(ModelPackage.Literals.PAPER, "exam"),
			entry(ModelPackage.Literals.CHECKLIST, "check"), entry(ModelPackage.Literals.CERTIFICATE_DEFINITION, "certificate"),
			entry(ModelPackage.Literals.CAREER_MAP, "route"), entry(ModelPackage.Literals.POLICY_PROFILE, "settings"),
			entry(ModelPackage.Literals.SCRIPT_BOOK, "chat"), entry(ModelPackage.Literals.SCRIPT_TEMPLATE, "chat"),
			entry(ModelPackage.Literals.PHRASE_LIST, "flag"), entry(ModelPackage.Literals.SUCCESS_CASES, "star"),
			entry(ModelPackage.Literals.SUCCESS_CASE, "star"), entry(ModelPackage.Literals.QUESTION, "list"),
			entry(ModelPackage.Literals.GATE, "gate"), entry(ModelPackage.Literals.COMPETENCY_DOMAIN, "star"));

	private Icons() {
	}

	static String of(Node node) {
		return switch (node) {
		case Node.Problems all -> "alert";
		case Node.Group(EClass type) -> of(type);
		case Node.Thing thing -> of(thing.object().eClass());
		case Node.Found found -> of(found.hit().object().eClass());
		};
	}

	static String of(EClass type) {
		String own = ALL.get(type);
		return own != null ? own : type.getESuperTypes().stream().map(Icons::of).filter(i -> !i.equals("circle")).findFirst().orElse("circle");
	}
}
