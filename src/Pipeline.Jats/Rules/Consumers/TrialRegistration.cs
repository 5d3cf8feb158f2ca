using System.Xml.Linq;
using Pipeline.Jats.Checking;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Jats.Rules.Consumers;

/// <summary>JATS093: a clinical trial that its register cannot find.</summary>
internal sealed class TrialRegistration()
    : ConsumerRule(
        new(
            "JATS093",
            Severity.Query,
            "Registration of a trial",
            "A trial is known by its register and its number there.",
            "JATS4R clinical trials",
            "<related-object content-type=\"results\" document-id=\"…\"/>",
            "with source-id-type=\"registry-name\" and document-id-type=\"clinical-trial-number\"",
            "Complete the attributes."
        ),
        GateDemand.Error(Gate.Jats4R)
    )
{
    public override IEnumerable<Found> Check(JatsArticle article)
    {
        foreach (var trial in article.Elements("related-object").Where(IsTrial))
        {
            if (trial.Attribute("document-id") is not { } number)
                yield return At(trial, "A trial has no number.");
            else if (number.Value.Trim().Contains(' ', StringComparison.Ordinal))
                yield return At(trial, "Several trials are named in one element.", number.Value);
            if (trial.Attribute("document-id-type")?.Value is not ("clinical-trial-number" or "doi"))
                yield return At(trial, "The number of a trial does not say what it is (document-id-type).");
            if (trial.Attribute("source-id-type")?.Value is not ("crossref-doi" or "registry-name"))
                yield return At(trial, "The register of a trial is not named by name or DOI (source-id-type).");
        }
    }

    private static bool IsTrial(XElement related) =>
        related.Attribute("content-type")?.Value is "pre-results" or "results" or "post-results"
        || related.Attribute("source-type")?.Value == "clinical-trials-registry"
        || related.Attribute("document-id-type")?.Value == "clinical-trial-number";
}
