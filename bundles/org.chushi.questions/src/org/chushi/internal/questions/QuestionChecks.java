package org.chushi.internal.questions;

import java.util.ArrayList;
import java.util.List;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.Question;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Every question of a pack is checked by its type; a question without a type is never drawn, and that is said. */
@Component
public final class QuestionChecks implements PackCheck {

	private final QuestionTypes types;

	@Activate
	public QuestionChecks(@Reference QuestionTypes types) {
		this.types = types;
	}

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		for (EObject root : pack.roots()) {
			if (root instanceof Question alone) {
				found.addAll(check(alone, pack.place(alone)));
			}
			for (var all = root.eAllContents(); all.hasNext();) {
				if (all.next() instanceof Question question) {
					found.addAll(check(question, pack.place(question)));
				}
			}
		}
		return found;
	}

	@Override
	public String version() {
		return PackCheck.super.version() + types.all().stream().map(QuestionType::id).toList();
	}

	private List<Diagnostic> check(Question question, String place) {
		return types.of(question.eClass()).map(t -> t.check(question, place))
				.orElseGet(() -> List.of(new Diagnostic(Severity.WARNING,
						Messages.QuestionChecks_unknown.text(Items.name(question),
								Bilingual.same(question.eClass().getName())),
						place, Messages.QuestionChecks_unknownRemedy.text())));
	}
}
