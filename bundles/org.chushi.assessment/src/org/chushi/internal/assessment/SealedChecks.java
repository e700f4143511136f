package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.assessment.QuestionType;
import org.chushi.assessment.QuestionTypes;
import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Diagnostic;
import org.chushi.journal.Journal;
import org.chushi.model.Bank;
import org.chushi.model.SealedForm;
import org.chushi.model.SealedQuestion;
import org.chushi.seals.Sealed;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether sealed questions can be asked and scored here: their types are known, and they are sealed for a key of this team. */
@Component
public final class SealedChecks implements PackCheck {

	private final QuestionTypes types;
	private final KeyBook keys;

	@Activate
	public SealedChecks(@Reference QuestionTypes types, @Reference Journal journal) {
		this.types = types;
		this.keys = new KeyBook(journal);
	}

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		for (EObject root : pack.roots()) {
			if (root instanceof SealedQuestion alone) {
				check(pack, Items.name(alone), root, List.of(alone), found);
			} else if (root instanceof Bank bank) {
				check(pack, Texts.of(bank.getTitle()), root,
						bank.getQuestions().stream().filter(SealedQuestion.class::isInstance).map(SealedQuestion.class::cast).toList(), found);
			}
		}
		return found;
	}

	private void check(PackContent pack, Object name, EObject root, List<SealedQuestion> questions, List<Diagnostic> found) {
		if (questions.isEmpty()) {
			return;
		}
		Set<String> team = keys.keys().stream().map(k -> k.key().id()).collect(Collectors.toSet());
		long foreign = questions.stream().filter(q -> !q.getForms().stream().allMatch(f -> opens(team, f))).count();
		if (foreign > 0) {
			found.add(Items.warning(pack.place(root), Messages.SealedChecks_foreign.text(name, foreign),
					Messages.SealedChecks_foreignRemedy.text()));
		}
		questions.stream().filter(q -> types.of(Items.text(q.getType())).filter(QuestionType::asked).isEmpty())
				.forEach(q -> found.add(Items.warning(pack.place(q), Messages.SealedChecks_type.text(Items.name(q), Items.text(q.getType())),
						Messages.QuestionChecks_unknownRemedy.text())));
	}

	private static boolean opens(Set<String> team, SealedForm form) {
		return form.getSecrets().stream().anyMatch(s -> Sealed.recipient(s).filter(team::contains).isPresent());
	}

	@Override
	public String version() {
		return PackCheck.super.version() + keys.keys().stream().map(k -> k.key().id()).sorted().toList();
	}
}
