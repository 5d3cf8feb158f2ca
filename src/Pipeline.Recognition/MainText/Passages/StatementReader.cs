using System.Text.RegularExpressions;
using Pipeline.Recognition.Lines;
using Pipeline.Recognition.Rules;

namespace Pipeline.Recognition.MainText.Passages;

/// <summary>
/// Reads theorems, definitions, hypotheses and the like that have a name, a number and a sign behind them ("Proposition 1
/// (Return). …"), and proofs, which go on to the sign that ends them.
/// </summary>
internal sealed partial class StatementReader(RecognitionContext context)
{
    /// <summary>Most paragraphs of a proof.</summary>
    private const int LongestProof = 12;

    /// <summary>What each name is in JATS content-type.</summary>
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["definition"] = "definition",
        ["definisi"] = "definition",
        ["définition"] = "definition",
        ["definición"] = "definition",
        ["definição"] = "definition",
        ["definitie"] = "definition",
        ["theorem"] = "theorem",
        ["teorema"] = "theorem",
        ["théorème"] = "theorem",
        ["satz"] = "theorem",
        ["stelling"] = "theorem",
        ["lemma"] = "lemma",
        ["lema"] = "lemma",
        ["lemme"] = "lemma",
        ["proposition"] = "proposition",
        ["proposisi"] = "proposition",
        ["proposición"] = "proposition",
        ["proposição"] = "proposition",
        ["propositie"] = "proposition",
        ["corollary"] = "corollary",
        ["korolari"] = "corollary",
        ["corollaire"] = "corollary",
        ["corolario"] = "corollary",
        ["corolário"] = "corollary",
        ["korollar"] = "corollary",
        ["conjecture"] = "conjecture",
        ["claim"] = "claim",
        ["axiom"] = "axiom",
        ["remark"] = "remark",
        ["remarque"] = "remark",
        ["observation"] = "observation",
        ["assumption"] = "assumption",
        ["asumsi"] = "assumption",
        ["example"] = "example",
        ["contoh"] = "example",
        ["hypothesis"] = "hypothesis",
        ["hipotesis"] = "hypothesis",
        ["hypothèse"] = "hypothesis",
        ["hipótesis"] = "hypothesis",
        ["hipótese"] = "hypothesis",
        ["hypothese"] = "hypothesis",
        ["h"] = "hypothesis",
    };

    public (Passage Passage, int Next)? Read(List<BodyItem> items, int at)
    {
        if (Plain(items, at) is not { } line)
            return null;
        var name = Name().Match(line.Text);
        if (name.Success && Kinds.TryGetValue(name.Groups["word"].Value, out var kind) && Statement(line, name) is { } statement)
            return Told(new(kind, statement.Label, statement.Title, [statement.Text]), at + 1);
        var proof = ProofName().Match(line.Text);
        return proof.Success && line.From(proof.Length) is { HasWords: true } text && IsRead(text)
            ? ReadProof(items, at, line.Slice(0, proof.Groups["label"].Index + proof.Groups["label"].Length), text)
            : null;
    }

    private static Line? Plain(List<BodyItem> items, int at) =>
        at < items.Count && items[at] is { IsText: true, Line: { List: null, Format: { OutlineLevel: null, IsInTextBox: false } } line }
            ? line
            : null;

    /// <summary>Its parts; null where the sign behind the name is missing from words of one look, or the line is a heading.</summary>
    private static (Line Label, Line? Title, Line Text)? Statement(Line line, Match name)
    {
        var label = line.Slice(0, name.Groups["label"].Index + name.Groups["label"].Length);
        var title = name.Groups["title"] is { Success: true } named ? line.Slice(named.Index, named.Length) : null;
        var text = line.From(name.Length);
        return IsRead(text) && (name.Groups["sign"].Success || label.Features.StandsOutFrom(text.Features)) ? (label, title, text) : null;
    }

    /// <summary>A sentence that is not in bold throughout and begins as one.</summary>
    private static bool IsRead(Line text) =>
        text.HasWords
        && !text.Features.IsBold
        && !Sentence.StartsLower(text.Words)
        && (Sentence.IsClosed(text.Words) || EndOfProof().IsMatch(text.Words));

    /// <summary>A proof is its paragraph, or all up to the sign of its end where that stands in one of the next paragraphs.</summary>
    private (Passage, int) ReadProof(List<BodyItem> items, int at, Line label, Line text)
    {
        var lines = new List<Line> { text };
        for (
            var next = at + 1;
            !EndOfProof().IsMatch(lines[^1].Words) && lines.Count < LongestProof && Plain(items, next) is { } line;
            next++
        )
            lines.Add(line);
        if (!EndOfProof().IsMatch(lines[^1].Words))
            lines.RemoveRange(1, lines.Count - 1);
        return Told(new(Vocabulary.Articles.StatementLead.Proof, label, null, lines), at + lines.Count);
    }

    private (Passage, int) Told(StatementPassage statement, int next)
    {
        context.Findings.Add(
            StatementRead.Rule.At(
                statement.Label.Source,
                $"The paragraph that “{statement.Label.Words}” begins was set as a statement with that label.",
                statement.Label.Words
            )
        );
        return (statement, next);
    }

    /// <summary>A name, its number, what it is about in brackets, and the sign behind them.</summary>
    [GeneratedRegex(
        @"^ *(?<label>(?<word>\p{L}{4,12}|H)(?:(?<=\p{L}{4}) |(?<=H))(?<number>\d{1,2}(?:\.\d{1,2}){0,2}[a-h]?))(?: \((?<title>[^()]{3,60})\))?(?<sign> ?[.:—–])?(?: +|$)"
    )]
    private static partial Regex Name();

    [GeneratedRegex(
        @"^ *(?<label>(?:Proof|PROOF|Bukti|Preuve|Démonstration|Beweis|Bewijs|Demostración|Demonstração)(?: (?:of|dari|de|du|von|van) \p{L}{4,12} \d{1,2}(?:\.\d{1,2}){0,2})?)(?: ?[.:—–])(?: +|$)"
    )]
    private static partial Regex ProofName();

    [GeneratedRegex(@"(?:[□∎■◻◼▪]|\bQ\.?E\.?D\b\.?)$")]
    private static partial Regex EndOfProof();
}
