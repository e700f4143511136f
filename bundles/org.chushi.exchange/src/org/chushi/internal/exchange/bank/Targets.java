package org.chushi.internal.exchange.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chushi.content.InstalledPack;
import org.chushi.content.LargeBank;
import org.chushi.content.Library;
import org.chushi.content.Texts;
import org.chushi.exchange.BankImport.Target;
import org.chushi.model.Bank;

/** The banks that questions can be brought into again: those whose name gives their id. */
record Targets(Library library, Path folder) {

	List<Target> all() {
		return library.all(Bank.class).stream().flatMap(b -> target(b).stream())
				.sorted(Comparator.comparing(Target::pack).thenComparing(Target::name)).toList();
	}

	private Optional<Target> target(Bank bank) {
		InstalledPack pack = library.packOf(bank);
		if (!Files.isRegularFile(folder.resolve(pack.code()).resolve("pack.xmi"))) {
			return Optional.empty();
		}
		int questions = library.large(bank).map(LargeBank::size).orElseGet(bank.getQuestions()::size);
		return names(bank).filter(n -> OwnBank.id(OwnBank.base(pack.id(), n)).equals(bank.getId())).findFirst()
				.map(n -> new Target(pack.code(), n, Texts.of(bank.getTitle()), questions, bank.isExamOnly()));
	}

	/** Its title is its name until somebody betters it; its code has the name without what no disk would take. */
	private static Stream<String> names(Bank bank) {
		String code = bank.getCode() == null ? "" : bank.getCode();
		return Stream.of(Texts.of(bank.getTitle()).zh(), code.startsWith("B-") ? code.substring(2) : code);
	}
}
