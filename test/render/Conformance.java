import java.io.FileInputStream;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF whether files conform: Conformance PROFILE FILE…; a line for each file, then one for each rule it breaks. */
public class Conformance {
  public static void main(String[] words) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour profile = PDFAFlavour.fromString(words[0]);
    for (int at = 1; at < words.length; at++) {
      ValidationResult result = validated(profile, words[at]);
      System.out.println((result.isCompliant() ? "conforms " : "fails ") + words[at]);
      brokenRules(result).forEach((rule, times) -> System.out.println("  " + times + " × " + rule));
    }
  }

  private static ValidationResult validated(PDFAFlavour profile, String path) throws Exception {
    try (var file = new FileInputStream(path);
        var parser = Foundries.defaultInstance().createParser(file, profile);
        var validator = Foundries.defaultInstance().createValidator(profile, false)) {
      return validator.validate(parser);
    }
  }

  private static Map<String, Long> brokenRules(ValidationResult result) {
    return result.getTestAssertions().stream()
        .filter(each -> each.getStatus() == Status.FAILED)
        .collect(
            Collectors.groupingBy(
                each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + " " + each.getMessage(),
                Collectors.counting()));
  }
}
