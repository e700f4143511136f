package org.chushi.internal.ui.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chushi.authoring.Problem;
import org.chushi.core.Diagnostic;
import org.chushi.core.Severity;
import org.chushi.model.AcceptedAnswer;
import org.chushi.model.ModelFactory;
import org.chushi.model.ModelPackage;
import org.chushi.model.TypedGap;
import org.chushi.ui.Cell;
import org.chushi.ui.LinkButton;
import org.chushi.ui.author.Part;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/**
 * A passage with marked places. What is selected in one language becomes a place by one press: it is marked, and the list
 * below gets what the mark stands for, unless a place of the other language is still unmarked here.
 */
final class PassageField extends WordsField {

	private static final Pattern MARK = Pattern.compile("\\[\\[([^\\[\\]:]*)(?::[^\\[\\]]*)?]]");

	private final Part.Passage part;
	private Typing last;

	PassageField(Composite parent, Desk desk, EObject owner, Part.Passage part) {
		super(parent, desk, owner, part.of(), part.label().text(), true);
		this.part = part;
		last = zh();
		for (Typing typing : List.of(zh(), en())) {
			typing.field().control().addListener(SWT.FocusIn, e -> last = typing);
		}
		new LinkButton(body(), look(), look().t(part.worded() ? Messages.PassageField_spot : Messages.PassageField_gap), this::mark)
				.icon("pin").setLayoutData(Cell.aligned(SWT.LEFT));
	}

	/** Marks what is selected, in one step to undo. */
	private void mark() {
		flush();
		Point selected = last.field().control().getSelection();
		if (selected.x == selected.y) {
			remark(look().t(Messages.PassageField_select));
			desk().reflow().run();
			return;
		}
		String typed = last.field().text();
		String words = typed.substring(selected.x, selected.y);
		boolean chinese = last == zh();
		EObject thing = unmarked(chinese).orElseGet(() -> desk().fresh().of(part.kind(), owner(), part.marks()));
		String mark = part.worded() ? "[[" + key(thing) + ":" + words + "]]" : "[[" + key(thing) + "]]";
		String marked = (typed.substring(0, selected.x) + mark + typed.substring(selected.y)).replace("\r\n", "\n");
		List<Command> commands = new ArrayList<>();
		String other = (chinese ? en() : zh()).text();
		String twin = keys(other).contains(key(thing)) ? other : twin(other, words, mark);
		wording(chinese ? marked : twin, chinese ? twin : marked).ifPresent(commands::add);
		answer(thing, words).ifPresent(commands::add);
		if (thing.eContainer() == null) {
			commands.add(deeds().adding(owner(), part.marks(), thing, -1));
		}
		deeds().run(commands);
	}

	/** The same words in the other language, a number or a name, are the same place where they stand there once. */
	private static String twin(String passage, String words, String mark) {
		int at = passage.indexOf(words);
		int end = at + words.length();
		boolean there = at >= 0 && !words.isBlank() && passage.indexOf(words, at + 1) < 0
				&& MARK.matcher(passage).results().noneMatch(m -> m.start() < end && at < m.end())
				&& !(at > 0 && joined(passage.charAt(at - 1), passage.charAt(at)))
				&& !(end < passage.length() && joined(passage.charAt(end - 1), passage.charAt(end)));
		return there ? passage.substring(0, at) + mark + passage.substring(end) : passage;
	}

	/** Whether two letters or figures next to each other are of one word; Chinese words are not parted by anything. */
	private static boolean joined(char one, char next) {
		return one < 128 && next < 128 && Character.isLetterOrDigit(one) && Character.isLetterOrDigit(next);
	}

	/** A place of the list without a mark in this language. */
	private Optional<EObject> unmarked(boolean chinese) {
		Set<String> here = keys((chinese ? zh() : en()).text());
		Set<String> there = keys((chinese ? en() : zh()).text());
		return Fresh.things(owner(), part.marks()).stream().filter(t -> !here.contains(key(t)) && there.contains(key(t))).findFirst();
	}

	/** That marks and places differ is said by what is to be done: in which language which places are not marked. */
	@Override
	List<Problem> said(List<Problem> all) {
		List<Problem> problems = super.said(all);
		if (problems.isEmpty() || problems.stream().allMatch(p -> p.severity() == Severity.INFO)) {
			return problems;
		}
		List<Problem> own = new ArrayList<>();
		for (boolean chinese : List.of(true, false)) {
			String passage = (chinese ? zh() : en()).text();
			Set<String> here = keys(passage);
			List<String> lacking = Fresh.things(owner(), part.marks()).stream().map(ThingCard::key).filter(k -> !here.contains(k)).toList();
			if (!lacking.isEmpty() && !passage.isBlank()) {
				Problem first = problems.getFirst();
				own.add(new Problem(new Diagnostic(Severity.ERROR, (chinese ? Messages.PassageField_unmarkedZh : Messages.PassageField_unmarkedEn)
						.text(String.join("、", lacking)), first.diagnostic().where(), Messages.PassageField_unmarkedNext.text()), first.about(),
						first.feature(), List.of()));
			}
		}
		List<Problem> rest = problems.stream().filter(p -> p.about().filter(o -> o == owner()).isEmpty()).toList();
		return own.isEmpty() ? problems : Stream.concat(own.stream(), rest.stream()).toList();
	}

	private static Set<String> keys(String passage) {
		return MARK.matcher(passage).results().map(m -> m.group(1)).collect(Collectors.toSet());
	}

	private static String key(EObject thing) {
		EStructuralFeature key = thing.eClass().getEStructuralFeature("key");
		return String.valueOf(thing.eGet(key));
	}

	/** What stood in a gap is what is to be typed into it. */
	private Optional<Command> answer(EObject thing, String words) {
		if (!(thing instanceof TypedGap gap) || gap.getAnswers().stream().anyMatch(a -> words.equals(a.getText()))) {
			return Optional.empty();
		}
		AcceptedAnswer answer = ModelFactory.eINSTANCE.createAcceptedAnswer();
		answer.setText(words);
		return Optional.of(deeds().adding(gap, ModelPackage.Literals.TYPED_GAP__ANSWERS, answer, -1));
	}
}
