package org.chushi.internal.ui.author.scripts;

import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__SCENARIOS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_BOOK__SCRIPTS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__BODY;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__CHANNEL;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__SCENARIO;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__SLOTS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__STAGE;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__TAGS;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_FROM;
import static org.chushi.model.ModelPackage.Literals.SCRIPT_TEMPLATE__VALID_UNTIL;
import static org.chushi.model.ModelPackage.Literals.TITLED__TITLE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.chushi.model.Element;
import org.chushi.model.ScriptBook;
import org.chushi.model.ScriptTemplate;
import org.chushi.ui.author.PartContext;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;

/** Takes over into a book what a file made of a copy of it, as one step to undo. What was written meanwhile stays, but for what the file says otherwise. */
final class Taking {

	private static final List<EStructuralFeature> FEATURES = List.of(TITLED__TITLE, SCRIPT_TEMPLATE__BODY, SCRIPT_TEMPLATE__SCENARIO, SCRIPT_TEMPLATE__STAGE,
			SCRIPT_TEMPLATE__CHANNEL, SCRIPT_TEMPLATE__TAGS, SCRIPT_TEMPLATE__VALID_FROM, SCRIPT_TEMPLATE__VALID_UNTIL, SCRIPT_TEMPLATE__SLOTS);

	private final PartContext context;
	private final ScriptBook book;

	Taking(PartContext context, ScriptBook book) {
		this.context = context;
		this.book = book;
	}

	/** @param before the copy as it was @param after as the file made it */
	void take(ScriptBook before, ScriptBook after) {
		context.project().together(() -> {
			add(SCRIPT_BOOK__SCENARIOS, before.getScenarios(), after.getScenarios());
			add(SCRIPT_BOOK__SCRIPTS, before.getScripts(), after.getScripts());
			Map<String, ScriptTemplate> was = byId(before.getScripts());
			Map<String, ScriptTemplate> here = byId(book.getScripts());
			after.getScripts().stream().filter(s -> was.containsKey(s.getId()) && here.containsKey(s.getId()))
					.forEach(s -> change(here.get(s.getId()), was.get(s.getId()), s));
		});
	}

	private static <T extends Element> Map<String, T> byId(List<T> all) {
		return all.stream().filter(e -> e.getId() != null).collect(Collectors.toMap(Element::getId, Function.identity(), (a, b) -> a));
	}

	private <T extends Element> void add(EStructuralFeature to, List<T> before, List<T> after) {
		Map<String, T> there = byId(before);
		Collection<T> fresh = EcoreUtil.copyAll(after.stream().filter(e -> !there.containsKey(e.getId())).toList());
		if (!fresh.isEmpty()) {
			context.run(AddCommand.create(context.project().editing(), book, to, fresh));
		}
	}

	private void change(ScriptTemplate script, ScriptTemplate was, ScriptTemplate now) {
		EcoreUtil.EqualityHelper same = new EcoreUtil.EqualityHelper();
		for (EStructuralFeature feature : FEATURES) {
			if (!equal(same, was.eGet(feature), now.eGet(feature))) {
				context.run(SetCommand.create(context.project().editing(), script, feature, copy(now.eGet(feature))));
			}
		}
	}

	private static boolean equal(EcoreUtil.EqualityHelper same, Object one, Object other) {
		if (one instanceof List<?> some && other instanceof List<?> others) {
			return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> equal(same, some.get(i), others.get(i)));
		}
		return one instanceof EObject a && other instanceof EObject b ? same.equals(a, b) : Objects.equals(one, other);
	}

	private static Object copy(Object value) {
		return switch (value) {
		case List<?> many -> many.stream().map(Taking::copy).toList();
		case EObject object -> EcoreUtil.copy(object);
		case null -> SetCommand.UNSET_VALUE;
		default -> value;
		};
	}
}
