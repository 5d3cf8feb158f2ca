using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;
using Pipeline.Vocabulary.Journals;
using Pipeline.Vocabulary.Manuscripts;
using Pipeline.Vocabulary.Texts;

namespace Pipeline.Recognition.Rulings;

/// <summary>
/// Gives paragraphs the styles that staff say they should have had, as if the author had set them in Word. What is so
/// ruled on loses the indents and list marks that would speak against it.
/// </summary>
internal static class ParagraphRulings
{
    public static StageResult<Manuscript> Apply(Manuscript manuscript, Seq<ParagraphRuling> rulings)
    {
        if (rulings.IsEmpty)
            return StageResult.Of(manuscript);
        List<ManuscriptParagraph> paragraphs = [.. manuscript.Body.Paragraphs()];
        var (roles, findings) = (new Dictionary<SourceRef, ParagraphRole>(), new List<Diagnostic>());
        foreach (var ruling in rulings)
        {
            var found = Of(ruling, paragraphs);
            if (found.Count == 1)
                roles[found[0].Source] = ruling.Role;
            findings.Add(
                found.Count switch
                {
                    1 when ruling.Role == ParagraphRole.LeftOut => ParagraphLeftOut.Rule.At(
                        found[0].Source,
                        "This paragraph is left out by article.yaml.",
                        Words(found[0])
                    ),
                    1 => ParagraphRuled.Rule.At(
                        found[0].Source,
                        $"This paragraph is read as {Name(ruling.Role)} by article.yaml.",
                        Excerpt.Start(Words(found[0]))
                    ),
                    0 => RulingUnmatched.Rule.At(
                        ruling.Source,
                        $"No paragraph of the manuscript begins with “{ruling.Text}”.",
                        ruling.Text
                    ),
                    var count => RulingUnmatched.Rule.At(
                        ruling.Source,
                        $"{count} paragraphs of the manuscript begin with “{ruling.Text}”; give more of its words.",
                        ruling.Text
                    ),
                }
            );
        }

        return StageResult.Of(manuscript with { Body = [.. Ruled(manuscript.Body, roles)] }, findings);
    }

    /// <summary>The paragraphs that are meant: those that say just this, else those that begin with it.</summary>
    private static List<ManuscriptParagraph> Of(ParagraphRuling ruling, List<ManuscriptParagraph> paragraphs)
    {
        var key = Sameness.Key(ruling.Text);
        if (key.Length == 0)
            return [];
        var keys = paragraphs.ConvertAll(paragraph => Sameness.Key(Words(paragraph)));
        List<ManuscriptParagraph> Where(Func<string, bool> isMeant) => [.. paragraphs.Where((_, at) => isMeant(keys[at]))];
        return Where(words => words == key) is { Count: > 0 } whole
            ? whole
            : Where(words => words.StartsWith(key, StringComparison.Ordinal));
    }

    private static IEnumerable<ManuscriptBlock> Ruled(IEnumerable<ManuscriptBlock> blocks, Dictionary<SourceRef, ParagraphRole> roles)
    {
        foreach (var block in blocks)
        {
            if (block is ManuscriptTable table)
                yield return table with
                {
                    Rows = table.Rows.Select(row =>
                        row with
                        {
                            Cells = row.Cells.Select(cell => cell with { Blocks = [.. Ruled(cell.Blocks, roles)] }),
                        }
                    ),
                };
            else if (!roles.TryGetValue(block.Source, out var role))
                yield return block;
            else if (role != ParagraphRole.LeftOut && block is ManuscriptParagraph paragraph)
                yield return Styled(paragraph, role);
        }
    }

    private static ManuscriptParagraph Styled(ManuscriptParagraph paragraph, ParagraphRole role)
    {
        var level = LevelOf(role);
        return paragraph with
        {
            Format = new ParagraphFormat(
                StyleName: StyleOf(role, level),
                OutlineLevel: level,
                PageBreakBefore: paragraph.Format.PageBreakBefore,
                RightToLeft: paragraph.Format.RightToLeft
            )
            {
                Role = role,
            },
            List = level is null ? null : paragraph.List,
        };
    }

    private static int? LevelOf(ParagraphRole role) =>
        role switch
        {
            ParagraphRole.Heading1 => 1,
            ParagraphRole.Heading2 => 2,
            ParagraphRole.Heading3 => 3,
            ParagraphRole.Heading4 => 4,
            _ => null,
        };

    /// <summary>Word's own name of the style, where it has one.</summary>
    private static string? StyleOf(ParagraphRole role, int? level) =>
        role switch
        {
            ParagraphRole.Text => null,
            ParagraphRole.Reference => "Bibliography",
            _ => level is null ? role.ToString() : $"heading {level}",
        };

    private static string Name(ParagraphRole role) =>
        role switch
        {
            ParagraphRole.Abstract or ParagraphRole.Author => $"{role.ToString().ToLowerInvariant()}",
            _ when LevelOf(role) is { } level => $"a heading of level {level}",
            ParagraphRole.Text => "text",
            _ => $"a {role.ToString().ToLowerInvariant()}",
        };

    private static string Words(ManuscriptParagraph paragraph) => LineText.Clean(LineText.Of(paragraph.Inlines));
}
