package org.chushi.internal.badges;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.chushi.core.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Against the figures of the standard itself; the vocabularies only its examples use come from the tests. */
class EddsaRdfc2022Test {

	private static final Map<String, String> EXAMPLES = Map.of("https://www.w3.org/ns/credentials/examples/v2", "examples-v2",
			"https://w3id.org/citizenship/v4rc1", "citizenship-v4rc1");
	private final EddsaRdfc2022 suite = new EddsaRdfc2022(new Contexts() {
		@Override
		InputStream open(String address) {
			String file = EXAMPLES.get(address);
			return file == null ? super.open(address) : W3c.class.getResourceAsStream("w3c/contexts/" + file + ".json");
		}
	});
	private final DataIntegrity proofs = new DataIntegrity(List.of(suite));

	@ParameterizedTest
	@CsvSource({ "unsigned.json,eddsa-rdfc-2022/", "employmentAuth.json,eddsa-rdfc-2022/employ/" })
	void theCanonicalTextAndTheBytesThatAreSignedAreThoseOfTheStandard(String document, String folder) {
		assertThat(new String(done(suite.canonical(W3c.json(document))), StandardCharsets.UTF_8).strip())
				.isEqualTo(W3c.text(folder + "canonDocDataInt.txt"));
		assertThat(HexFormat.of().formatHex(done(suite.signed(W3c.json(document), W3c.json(folder + "proofConfigDataInt.json")))))
				.isEqualTo(W3c.text(folder + "combinedHashDataInt.txt"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "eddsa-rdfc-2022/signedDataInt.json", "eddsa-rdfc-2022/employ/signedDataInt.json",
			"proof-set-chain/signedProofSet1.json", "proof-set-chain/signedProofSet2.json", "proof-set-chain/signedProofChain1.json",
			"proof-set-chain/signedProofChain2.json" })
	void whatTheStandardSignsIsAccepted(String file) {
		ObjectNode document = W3c.json(file);
		int expected = document.get("proof") instanceof ArrayNode set ? set.size() : 1;
		assertThat(done(proofs.verify(document))).hasSize(expected);
	}

	@Test
	void aChainWithoutAProofItFollowsIsRefused() {
		ObjectNode document = W3c.json("proof-set-chain/signedProofChain2.json");
		document.withArray("proof").remove(0);
		assertThat(proofs.verify(document)).isInstanceOf(Result.Refused.class);
	}

	@Test
	void oneWrongProofOfASetIsEnoughToRefuse() {
		ObjectNode document = W3c.json("proof-set-chain/signedProofSet2.json");
		((ObjectNode) document.get("proof").get(1)).put("created", "2024-02-24T23:36:38Z");
		assertThat(proofs.verify(document)).isInstanceOf(Result.Refused.class);
	}

	@Test
	void whatIsChangedIsRefusedAndWhatIsOnlyWrittenDifferentlyIsNot() {
		assertThat(proofs.verify(changed(json -> json.put("name", "Alumna Credential")))).isInstanceOf(Result.Refused.class);
		assertThat(proofs.verify(changed(json -> {
			var name = json.remove("name");
			json.set("name", name);
		}))).isInstanceOf(Result.Done.class);
	}

	@Test
	void aWordWithoutAMeaningIsRefusedSinceNoSignatureCoversIt() {
		ObjectNode document = W3c.json("eddsa-rdfc-2022/employ/signedDataInt.json");
		((ObjectNode) document.get("credentialSubject")).put("salaryWithoutMeaning", "1000000");
		assertThat(proofs.verify(document)).isInstanceOf(Result.Refused.class);
	}

	@Test
	void aVocabularyThatIsNotHereIsNotFetched() {
		assertThat(proofs.verify(changed(json -> json.withArray("@context").add("https://example.invalid/words"))))
				.isInstanceOfSatisfying(Result.Refused.class, refused -> assertThat(refused.reason().en()).contains("https://example.invalid/words"));
	}

	private static ObjectNode changed(Consumer<ObjectNode> change) {
		ObjectNode json = W3c.json("eddsa-rdfc-2022/signedDataInt.json");
		change.accept(json);
		return json;
	}

	private static <T> T done(Result<T> result) {
		assertThat(result).isInstanceOf(Result.Done.class);
		return ((Result.Done<T>) result).value();
	}
}
