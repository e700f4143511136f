package org.chushi.internal.ui.entry;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Progress;
import org.chushi.core.Result;
import org.chushi.core.Result.Done;
import org.chushi.core.Result.Refused;
import org.chushi.core.Severity;
import org.chushi.people.Accounts;
import org.chushi.people.Role;
import org.chushi.people.Session;
import org.chushi.training.Policies;
import org.chushi.ui.SignedIn;
import org.chushi.ui.entry.Founding;
import org.chushi.workspace.DemoTeam;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins a team by the use cases of the command line: {@code team create}, {@code person assign}, {@code policy choose}, {@code demo}. */
@Component
public final class TeamFounding implements Founding {

	/** As {@link Accounts.NewPerson} asks for it; capitals are taken as small letters. */
	private static final Pattern NAME = Pattern.compile("[A-Za-z0-9.\\-]{2,32}");

	private final Accounts accounts;
	private final Policies policies;
	private final DemoTeam demo;

	@Activate
	public TeamFounding(@Reference Accounts accounts, @Reference Policies policies, @Reference DemoTeam demo) {
		this.accounts = accounts;
		this.policies = policies;
		this.demo = demo;
	}

	@Override
	public boolean isWanted() {
		return accounts.isEmpty();
	}

	@Override
	public List<Start> starts() {
		return policies.profiles().stream()
				.map(p -> new Start(p.getId(), Texts.of(p.getTitle()), Texts.of(p.getSummary()))).toList();
	}

	@Override
	public Map<Part, Bilingual> wrong(Founder founder, char[] password, char[] again) {
		Map<Part, Bilingual> wrong = new EnumMap<>(Part.class);
		if (!NAME.matcher(founder.name().strip()).matches()) {
			wrong.put(Part.NAME, Messages.TeamFounding_name.text());
		}
		if (founder.displayName().isBlank()) {
			wrong.put(Part.DISPLAY_NAME, Messages.TeamFounding_displayName.text());
		}
		if (password.length < PASSWORD_LENGTH) {
			wrong.put(Part.PASSWORD, Messages.TeamFounding_password.text(PASSWORD_LENGTH));
		} else if (!Arrays.equals(password, again)) {
			wrong.put(Part.PASSWORD_AGAIN, Messages.TeamFounding_again.text());
		}
		return wrong;
	}

	@Override
	public Result<SignedIn> found(Founder founder, char[] password) {
		return accounts.found(founder.name(), founder.displayName(), password.clone())
				.then(person -> switch (accounts.signIn(person.name(), password.clone())) {
				case Done<Session> in -> begun(in.value(), person.name(), founder, password);
				case Refused<Session> out -> Result.refused(Messages.TeamFounding_notIn.text(out.reason()), out.missing());
				});
	}

	/** The team is there now: what is refused from here on is a note, for the founder can mend it at work. */
	private Result<SignedIn> begun(Session administrator, String name, Founder founder, char[] password) {
		Result<Session> lead = accounts
				.assign(administrator, administrator.person(), EnumSet.of(Role.ADMINISTRATOR, Role.LEAD))
				.then(person -> accounts.signIn(name, password.clone()));
		return switch (lead) {
		case Done<Session> done -> Result.done(SignIns.of(done.value()), chosen(done.value(), founder.start()));
		case Refused<Session> refused -> Result.done(SignIns.of(administrator),
				List.of(note(Messages.TeamFounding_notLead.text(refused.reason()), Messages.TeamFounding_notLeadNext.text())));
		};
	}

	private List<Diagnostic> chosen(Session lead, String start) {
		return !start.isEmpty() && policies.choose(lead, start) instanceof Refused<?> refused
				? List.of(note(Messages.TeamFounding_noPolicy.text(refused.reason()), Messages.TeamFounding_noPolicyNext.text()))
				: List.of();
	}

	private static Diagnostic note(Bilingual what, Bilingual remedy) {
		return new Diagnostic(Severity.WARNING, what, "", remedy);
	}

	@Override
	public Result<Bilingual> lookAround(Progress progress) {
		return demo.create(progress).map(people -> SignIns.demo());
	}
}
