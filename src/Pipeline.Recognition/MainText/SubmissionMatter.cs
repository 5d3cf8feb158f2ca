using System.Collections.Frozen;
using Pipeline.Recognition.Languages;
using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary.Manuscripts;

namespace Pipeline.Recognition.MainText;

/// <summary>
/// Leaves out what authors put into the manuscript's file for the editors and reviewers alone: a letter, answers to the
/// reviewers. A section that holds tables, pictures or formulas stays, since nobody could see what was left out of it, and
/// so does one that is most of the file: that is an article about a review.
/// </summary>
internal static class SubmissionMatter
{
    /// <summary>Whole headings; that of a letter to the editor is none of them, which is a kind of article.</summary>
    private static readonly FrozenSet<string> Headings = """
        response to reviewers|response to the reviewers|response to reviewer comments|response to reviewers’ comments|responses to reviewers|responses to the reviewers
        reply to reviewers|reply to the reviewers|answers to the reviewers|author response|author responses|authors’ response|response letter|point-by-point response
        reviewer comments|reviewers’ comments|comments to the author|comments to the authors|cover letter|covering letter|suggested reviewers|recommended reviewers|submission checklist|author checklist
        tanggapan atas komentar reviewer|tanggapan terhadap reviewer|tanggapan untuk reviewer|jawaban atas komentar reviewer|respons terhadap reviewer|tanggapan atas komentar mitra bestari|usulan mitra bestari|usulan reviewer|surat pengantar
        maklum balas kepada penilai|jawapan kepada penilai|surat iringan
        reactie op de reviewers|reactie op de beoordelaars|begeleidende brief
        antwort an die gutachter|antwort an die gutachter:innen|antwort auf die gutachten|anschreiben|gutachtervorschläge
        réponse aux évaluateurs|réponses aux évaluateurs|réponse aux relecteurs|lettre d’accompagnement
        respuesta a los revisores|respuesta a los evaluadores|carta de presentación
        resposta aos revisores|resposta aos avaliadores|resposta aos pareceristas|carta de apresentação
        """.Split(['|', '\n'], StringSplitOptions.TrimEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static List<BodyItem> LeaveOut(List<BodyItem> items, RecognitionContext context)
    {
        var kept = new List<BodyItem>(items.Count);
        for (var at = 0; at < items.Count; )
        {
            var end = IsHeading(items[at]) ? EndOf(items, at) : at;
            var section = items.GetRange(at, end - at);
            if (section.Count == 0 || !section.TrueForAll(HoldsWordsAlone) || Words(section) > Words(items) / 2)
            {
                kept.Add(items[at++]);
                continue;
            }

            Report(section, context);
            at = end;
        }

        return kept;
    }

    private static bool IsHeading(BodyItem item) =>
        item is { Role: ItemRole.Heading, Heading: { } heading }
        && Headings.Contains(LabelIndex.Bare(heading.Title.Words).Replace('\'', '’'));

    /// <summary>Where the section ends that begins there.</summary>
    private static int EndOf(List<BodyItem> items, int at)
    {
        var level = items[at].Heading!.Level;
        var end = items.FindIndex(at + 1, item => item is { Role: ItemRole.Heading, Heading: { } heading } && heading.Level <= level);
        return end < 0 ? items.Count : end;
    }

    private static bool HoldsWordsAlone(BodyItem item) =>
        item.Role is (ItemRole.Text or ItemRole.Blank or ItemRole.Heading or ItemRole.Passage)
        && Lines(item).All(line => line.Inlines.All(inline => inline is ManuscriptText or ManuscriptLineBreak or ManuscriptPageBreak));

    private static IEnumerable<Line> Lines(BodyItem item) => item.Role == ItemRole.Heading ? [item.Line!] : item.Texts;

    private static int Words(List<BodyItem> items) => items.SelectMany(Lines).Sum(line => line.WordCount);

    private static void Report(List<BodyItem> section, RecognitionContext context)
    {
        var title = section[0].Line!.Words;
        context.Findings.AddRange(
            EditorsLines.LeaveOut(
                section.SelectMany(Lines),
                $"The section “{title}” is meant for editors and reviewers and was left out.",
                $"These words belong to the section “{title}”, which was left out."
            )
        );
    }
}
