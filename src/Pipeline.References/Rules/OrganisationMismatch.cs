using Pipeline.References.Citations;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.References.Rules;

/// <summary>REFS040.</summary>
internal static class OrganisationMismatch
{
    public static Rule Rule { get; } =
        new(
            "REFS040",
            Severity.Notice,
            "Organisation under another name",
            "A reader looks for an organisation in the list under the name that the text gives it.",
            "APA 7 §8.21 (Abbreviating Group Authors) and §8.4 (Correspondence Between Reference List and Text)",
            "“(Bureau of Coastal Movements, 1996)” in the text; “Ministry of Harbours, Bureau of Coastal Movement Affairs. (1996)” in the list.",
            "The same name in both, or the short form given where the name first stands.",
            "The citation is linked; see that the organisation is the one meant, and give it one name."
        );

    public static Diagnostic Find(SourceRef source, string cited, CitedWork work) =>
        Rule.At(source, $"The citation “{cited}” is taken for {work.Display}, whose name in the list differs.", cited);
}
