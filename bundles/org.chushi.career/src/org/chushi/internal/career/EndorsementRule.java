package org.chushi.internal.career;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.chushi.career.Certification.Endorsement;
import org.chushi.core.Bilingual;
import org.chushi.core.Missing;
import org.chushi.internal.career.PostingProjection.Given;
import org.chushi.journal.Journal;
import org.chushi.model.Endorsed;
import org.chushi.model.ModelPackage;
import org.chushi.model.Requirement;
import org.chushi.people.Directory;
import org.chushi.people.Role;
import org.chushi.rules.Effort;
import org.chushi.rules.Fact;
import org.chushi.rules.Finding;
import org.chushi.rules.RequirementRule;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges {@link Endorsed}. */
@Component
public final class EndorsementRule implements RequirementRule {

	private final CareerBook book;
	private final Directory directory;

	@Activate
	public EndorsementRule(@Reference Journal journal, @Reference Directory directory) {
		this.book = CareerBook.of(journal);
		this.directory = directory;
	}

	@Override
	public EClass judges() {
		return ModelPackage.Literals.ENDORSED;
	}

	@Override
	public Set<Fact> restsOn(Requirement requirement) {
		return Set.of(Fact.of(CareerFacts.ENDORSEMENT, ((Endorsed) requirement).getBy().name()));
	}

	@Override
	public Finding judge(UUID person, Requirement requirement, Context context) {
		Role by = Role.valueOf(((Endorsed) requirement).getBy().name());
		Optional<Endorsement> given = book.career(person).endorsements().stream()
				.filter(g -> context.counts(g.when())).map(Given::endorsement).filter(e -> e.role().equals(by.name())).findFirst();
		Bilingual role = new Bilingual(by.title().zh(), by.title().en().toLowerCase(Locale.ENGLISH));
		Bilingual have = given.map(e -> Messages.Rules_endorsedBy.text(directory.nameOf(e.by())))
				.orElseGet(Messages.Rules_notEndorsed::text);
		return new Finding(requirement.getId(), given.isPresent(),
				new Missing(Messages.Rules_endorsement.text(role), have, Messages.Rules_endorsementWant.text(),
						(given.isPresent() ? Messages.Rules_done : Messages.Rules_endorsementNext).text(role)),
				given.isPresent() ? 100 : 0, given.isPresent() ? "" : "endorsement:" + requirement.getId());
	}

	@Override
	public List<Effort> efforts(UUID person, Requirement requirement, Context context) {
		return judge(person, requirement, context).met() ? List.of()
				: List.of(new Effort(Effort.Kind.TALK, "talk:" + ((Endorsed) requirement).getBy().name(), 1));
	}
}
