package org.chushi.internal.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Diagnostic;
import org.chushi.journal.Journal;
import org.chushi.model.Bank;
import org.chushi.model.Question;
import org.chushi.model.SealedForm;
import org.chushi.model.SealedQuestion;
import org.chushi.questions.QuestionType;
import org.chushi.questions.QuestionTypes;
import org.chushi.seals.Sealed;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether sealed questions can be asked and scored here: their types are known, and they are sealed for a key of this team. The
 * latter is not looked at in banks that are read through their index: what is said about those is kept, whatever keys come.
 */
@Component
public final class SealedChecks implements PackCheck {

	private final QuestionTypes types;
	private final KeyBook keys;

	@Activate
	public SealedChecks(@Reference QuestionTypes types, @Reference Journal journal) {
		this.types = types;
		this.keys = new KeyBook(journal);
	}

	/** What can be opened depends on the keys of the team. */
	@Override
	public boolean restsOnContentAlone() {
		return false;
	}

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<Diagnostic> found = new ArrayList<>();
		for (EObject root : pack.roots()) {
			if (root instanceof SealedQuestion alone) {
				types(pack, List.of(alone), found);
			} else if (root instanceof Bank bank) {
				List<SealedQuestion> sealed = bank.getQuestions().stream().filter(SealedQuestion.class::isInstance)
						.map(SealedQuestion.class::cast).toList();
				types(pack, sealed, found);
				recipients(pack, bank, sealed, found);
			}
		}
		return found;
	}

	private void recipients(PackContent pack, Bank bank, List<SealedQuestion> questions, List<Diagnostic> found) {
		Set<String> team = questions.isEmpty() ? Set.of() : keys.keys().stream().map(k -> k.key().id()).collect(Collectors.toSet());
		long foreign = questions.stream().filter(q -> !q.getForms().stream().allMatch(f -> opens(team, f))).count();
		if (foreign > 0) {
			found.add(Diagnostic.warning(pack.place(bank), Messages.SealedChecks_foreign.text(Texts.of(bank.getTitle()), foreign),
					Messages.SealedChecks_foreignRemedy.text()));
		}
	}

	private void types(PackContent pack, List<SealedQuestion> questions, List<Diagnostic> found) {
		questions.stream().filter(q -> types.of(Objects.requireNonNullElse(q.getType(), "")).filter(QuestionType::asked).isEmpty())
				.forEach(q -> found.add(Diagnostic.warning(pack.place(q), Messages.SealedChecks_type.text(name(q), Objects.requireNonNullElse(q.getType(), "")),
						Messages.QuestionChecks_unknownRemedy.text())));
	}

	private static boolean opens(Set<String> team, SealedForm form) {
		return form.getSecrets().stream().anyMatch(s -> Sealed.recipient(s).filter(team::contains).isPresent());
	}

	private static String name(Question question) {
		return Objects.requireNonNullElseGet(question.getCode(), () -> String.valueOf(question.getId()));
	}
}
