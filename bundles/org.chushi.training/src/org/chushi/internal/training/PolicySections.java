package org.chushi.internal.training;

import java.util.List;
import java.util.Optional;

import org.chushi.content.Packs;
import org.chushi.content.Texts;
import org.chushi.journal.Journal;
import org.chushi.people.Sections;
import org.chushi.people.TeamSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The sections that the policy of the team writes. */
@Component
public final class PolicySections implements Sections {

	private final TeamPolicy policy;

	@Activate
	public PolicySections(@Reference Journal journal, @Reference Packs packs) {
		this.policy = TeamPolicy.of(journal, packs);
	}

	@Override
	public List<TeamSection> all() {
		return policy.current().stream().flatMap(p -> p.getSections().stream())
				.map(s -> TeamSection.defined(s.getId(), Optional.ofNullable(s.getCode()).orElse(s.getId()), Texts.of(s.getTitle()))).toList();
	}
}
