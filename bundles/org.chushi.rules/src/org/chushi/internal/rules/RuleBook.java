package org.chushi.internal.rules;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.model.Requirement;
import org.chushi.rules.Effort;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.chushi.rules.RequirementRule.Context;
import org.chushi.rules.Requirements;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Finds the rule for each requirement. Rules are activated when first asked: some of them need this book. */
@Component
public final class RuleBook implements Requirements {

	private final Map<Object, Supplier<RequirementRule>> rules = new ConcurrentHashMap<>();

	@Activate
	public RuleBook() {
		// rules come and go
	}

	/** One more that is there for good. */
	public void add(RequirementRule rule) {
		rules.put(rule, () -> rule);
	}

	@Reference(service = RequirementRule.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void bind(ComponentServiceObjects<RequirementRule> service) {
		rules.put(service.getServiceReference(), service::getService);
	}

	void unbind(ComponentServiceObjects<RequirementRule> service) {
		rules.remove(service.getServiceReference());
	}

	@Override
	public List<Finding> judge(UUID person, List<? extends Requirement> requirements, Context context) {
		return requirements.stream().map(r -> judge(person, r, context)).toList();
	}

	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		return rule(requirement).map(r -> r.efforts(person, requirement, context))
				.orElseGet(() -> Requirements.untold(requirement, judge(person, requirement, context)));
	}

	@Override
	public Optional<List<Finding>> met(UUID person, List<? extends Requirement> requirements, Context context) {
		List<Finding> findings = requirements.stream().map(r -> judge(person, r, context)).takeWhile(Finding::met).toList();
		return findings.size() == requirements.size() ? Optional.of(findings) : Optional.empty();
	}

	@Override
	public Set<Fact> restsOn(List<? extends Requirement> requirements) {
		return requirements.stream().flatMap(r -> rule(r).map(rule -> rule.restsOn(r)).orElse(Set.of()).stream())
				.collect(Collectors.toUnmodifiableSet());
	}

	@Override
	public Optional<LocalDate> turns(UUID person, List<? extends Requirement> requirements, Context context, LocalDate today) {
		return requirements.stream().flatMap(r -> rule(r).filter(rule -> rule.restsOn(r).contains(Fact.DAY))
				.flatMap(rule -> rule.turns(person, r, context, today)).stream()).min(Comparator.naturalOrder());
	}

	private Optional<RequirementRule> rule(Requirement requirement) {
		for (Supplier<RequirementRule> supplier : rules.values()) {
			RequirementRule rule = supplier.get();
			if (rule != null && rule.judges() == requirement.eClass()) {
				return Optional.of(rule);
			}
		}
		return Optional.empty();
	}

	private Finding judge(UUID person, Requirement requirement, Context context) {
		Optional<RequirementRule> rule = rule(requirement);
		if (rule.isPresent()) {
			return rule.get().judge(person, requirement, context);
		}
		Bilingual kind = Bilingual.same(requirement.eClass().getName());
		return new Finding(requirement.getId(), false,
				new Missing(Messages.RuleBook_unknown.text(kind), Messages.RuleBook_unknownHave.text(),
						Messages.RuleBook_unknownWant.text(), Messages.RuleBook_unknownNext.text()),
				0, "");
	}
}
