package org.chushi.internal.wording;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.chushi.content.PackCheck;
import org.chushi.content.PackContent;
import org.chushi.content.Texts;
import org.chushi.core.Bilingual;
import org.chushi.core.Diagnostic;
import org.chushi.core.Language;
import org.chushi.core.Severity;
import org.chushi.model.ModelPackage;
import org.chushi.model.ChannelLength;
import org.chushi.model.PhraseList;
import org.chushi.model.Placeholder;
import org.chushi.model.PolicyProfile;
import org.chushi.model.ScriptTemplate;
import org.chushi.wording.Draft;
import org.chushi.wording.Drafts;
import org.chushi.wording.Finding;
import org.chushi.wording.TextChecker;
import org.chushi.wording.TextChecks;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The texts of all scripts of a pack, with the lists of all packs. What makes a script unfit to be filled in is an error; what is wrong
 * with its words is a warning, since a list that grows must not shut a pack that others already use. What only sounds alike is left to
 * whoever writes.
 */
@Component
public final class ScriptChecks implements PackCheck {

	/**
	 * What was made ready.
	 *
	 * @param lists as they were then; those of packs that are closed may go
	 * @param most  characters by channel
	 */
	private record Ready(List<WeakReference<PhraseList>> lists, List<String> most, Watch watch, TextChecker checker) {

		boolean of(List<PhraseList> now) {
			return !watch.changed && lists.size() == now.size() && IntStream.range(0, lists.size()).allMatch(i -> lists.get(i).get() == now.get(i));
		}
	}

	private final TextChecks checks;
	/** Those of packs that are read, and those of scripts that stand alone, as in the studio: neither unmakes the other. */
	private final Map<Boolean, Ready> ready = new HashMap<>();

	@Activate
	public ScriptChecks(@Reference TextChecks checks) {
		this.checks = checks;
	}

	@Override
	public List<Diagnostic> check(PackContent pack) {
		List<ScriptTemplate> scripts = new ArrayList<>();
		for (EObject root : pack.roots()) {
			if (root instanceof ScriptTemplate alone) {
				scripts.add(alone);
			}
			root.eAllContents().forEachRemaining(o -> {
				if (o instanceof ScriptTemplate script) {
					scripts.add(script);
				}
			});
		}
		if (scripts.isEmpty()) {
			return List.of();
		}
		TextChecker checker = checker(pack.roots().stream().allMatch(ScriptTemplate.class::isInstance), pack.all(PhraseList.class),
				pack.all(PolicyProfile.class));
		return scripts.stream().flatMap(s -> check(pack, s, checker).stream()).toList();
	}

	private List<Diagnostic> check(PackContent pack, ScriptTemplate script, TextChecker checker) {
		List<Diagnostic> found = new ArrayList<>();
		for (Language language : Language.values()) {
			Drafts.of(script, language, id -> pack.resolve(id).filter(Placeholder.class::isInstance).map(Placeholder.class::cast))
					.ifPresent(d -> checker.checkWritten(d).forEach(f -> found.add(diagnostic(pack, script, d, f))));
		}
		return found;
	}

	private static Diagnostic diagnostic(PackContent pack, ScriptTemplate script, Draft draft, Finding finding) {
		boolean chinese = draft.language() == Language.ZH;
		String place = pack.place(script.getBody(), chinese ? ModelPackage.Literals.TEXT__ZH : ModelPackage.Literals.TEXT__EN);
		Bilingual where = Messages.ScriptChecks_first.text(finding.span().codePoints(draft.text()).from() + 1);
		Bilingual what = Messages.ScriptChecks_at.text(name(script), (chinese ? Messages.ScriptChecks_chinese : Messages.ScriptChecks_english).text(), where,
				finding.reason());
		boolean unfit = finding.rule().id().startsWith("placeholder.");
		Severity severity = unfit || finding.severity() == Severity.INFO ? finding.severity() : Severity.WARNING;
		return new Diagnostic(severity, what, place, remedy(finding));
	}

	private static Bilingual remedy(Finding finding) {
		return finding.fix().map(f -> Messages.ScriptChecks_mend.text(f.what(), finding.rule().words(), finding.rule().source()))
				.orElseGet(() -> Messages.ScriptChecks_rule.text(finding.rule().words(), finding.rule().source()));
	}

	private static Bilingual name(ScriptTemplate script) {
		return script.getCode() == null || script.getCode().isBlank() ? Texts.of(script.getTitle()) : Bilingual.same(script.getCode());
	}

	/** Made ready again only when a list or a limit is another or says something else. */
	private synchronized TextChecker checker(boolean alone, List<PhraseList> lists, List<PolicyProfile> profiles) {
		List<ChannelLength> limits = checks.limits(profiles);
		List<String> most = limits.stream().map(l -> l.getChannel() + "=" + l.getMost()).toList();
		Ready before = ready.get(alone);
		if (before != null && before.of(lists) && before.most.equals(most)) {
			return before.checker;
		}
		if (before != null) {
			before.lists.forEach(l -> before.watch.leave(l.get()));
		}
		Watch watch = new Watch();
		lists.forEach(watch::follow);
		Ready now = new Ready(lists.stream().map(WeakReference::new).toList(), most, watch, checks.with(lists, limits));
		ready.put(alone, now);
		return now.checker;
	}

	/** Notices that a list says something else, and keeps none. */
	private static final class Watch extends EContentAdapter {

		private volatile boolean changed;

		@Override
		public void notifyChanged(Notification notification) {
			super.notifyChanged(notification);
			changed |= !notification.isTouch();
		}

		@Override
		protected void basicSetTarget(Notifier target) {
			// the list would be kept, and with it all of its pack
		}

		void follow(PhraseList list) {
			list.eAdapters().add(this);
		}

		void leave(PhraseList list) {
			if (list != null) {
				list.eAdapters().remove(this);
			}
		}
	}
}
