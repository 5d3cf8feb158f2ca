using Pipeline.Comparison;
using Pipeline.Configuration;
using Pipeline.Conservation;
using Pipeline.Docx;
using Pipeline.Jats;
using Pipeline.Metadata;
using Pipeline.Pdf;
using Pipeline.Recognition;
using Pipeline.References;
using Pipeline.Typesetting;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Rules;

/// <summary>Every rule of every stage.</summary>
public static class RuleCatalogue
{
    /// <summary>In the order of the stages, then of their codes.</summary>
    public static Seq<Rule> All { get; } =
    [
        .. ConfigurationRules.All,
        .. DocxReader.Rules,
        .. Recogniser.Rules,
        .. MetadataNormaliser.Rules,
        .. ReferenceStage.Rules,
        .. ContributionStage.Rules,
        .. Typesetter.Rules,
        .. JatsReader.Rules,
        .. JatsWriter.Rules,
        .. PdfWriter.Rules,
        .. LedgerKeeper.Rules,
        .. Comparer.Rules,
        PrintedPagesDiffer.Rule,
        SettledNothing.Rule,
        OutputNotOurs.Rule,
        CannotWrite.Rule,
        ProgramMistake.Rule,
        CannotRead.Rule,
        OtherKindOfFile.Rule,
    ];

    public static Rule? Find(string code) => All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The rules that findings name, each once, in the order of <see cref="All"/>.</summary>
    public static Seq<Rule> For(Seq<Diagnostic> findings)
    {
        var codes = findings.Select(finding => finding.Code).ToHashSet(StringComparer.Ordinal);
        return All.Where(rule => codes.Contains(rule.Code)).ToSeq();
    }
}
