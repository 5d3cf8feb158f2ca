using System.Text;
using System.Xml.Linq;
using Pipeline.Jats.Tests.Dtd;
using Pipeline.Jats.Tests.Reading;
using Pipeline.Jats.Tex;

namespace Pipeline.Jats.Tests.Tex;

/// <summary>Formulas of published articles.</summary>
public sealed class TexCorpusTests
{
    /// <summary>Characters that TeX and its publishers' MathML spell in two ways, and those that nobody sees.</summary>
    private static readonly Dictionary<char, char> Alike = new()
    {
        ['-'] = '−',
        ['*'] = '∗',
        ['ɛ'] = 'ε',
        ['ϕ'] = 'φ',
        ['ϵ'] = 'ε',
        ['∣'] = '|',
    };

    [SharedFact]
    public void All_formulas_are_read_wholly()
    {
        var formulas = Formulas().ToList();
        var faulty = formulas
            .Where(tex => TexMath.Read(tex.Value, isDisplay: true) is not { Math: not null, Faults.IsEmpty: true })
            .Select(tex => TexSource.Body(tex.Value))
            .ToList();
        Assert.True(formulas.Count >= 312, $"Only {formulas.Count} formulas.");
        Assert.True(faulty.Count == 0, $"{faulty.Count} of {formulas.Count}: {string.Join('\n', faulty.Take(10))}");
    }

    [SharedFact]
    public void Characters_are_those_of_the_publishers_MathML()
    {
        var pairs = Formulas().Where(tex => MathBeside(tex) is not null).ToList();
        Assert.True(pairs.Count >= 100, $"Only {pairs.Count} formulas have MathML.");
        Assert.All(pairs, tex => Assert.Equal(Seen(MathBeside(tex)!), Seen(TexMath.Read(tex.Value, isDisplay: true).Math!.InnerText())));
    }

    [SharedFact]
    public void A_file_with_TeX_only_has_MathML_beside_it_when_it_is_written()
    {
        foreach (var file in Files().Where(file => XDocument.Load(file).Descendants("tex-math").Any()))
        {
            var (_, root, _) = Rewriting.Rewrite(File.ReadAllBytes(file));
            Assert.All(root.Descendants("tex-math"), tex => Assert.NotNull(MathBeside(tex)));
        }
    }

    private static IEnumerable<string> Files() =>
        Directory.GetFiles(Path.Combine(SharedSchemas.Shared!, "corpus", "jats"), "*.xml").Order(StringComparer.Ordinal);

    private static IEnumerable<XElement> Formulas() => Files().SelectMany(file => XDocument.Load(file).Descendants("tex-math"));

    private static string? MathBeside(XElement tex) =>
        tex.Parent!.Elements().FirstOrDefault(element => element.Name.LocalName == "math") is { } math ? Fenced(math) : null;

    /// <summary>The characters, with those that mfenced has in its attributes.</summary>
    private static string Fenced(XElement element)
    {
        var inner = string.Concat(
            element
                .Nodes()
                .Select(node =>
                    node is XElement child ? Fenced(child)
                    : node is XText text ? text.Value
                    : string.Empty
                )
        );
        return element.Name.LocalName == "mfenced"
            ? (element.Attribute("open")?.Value ?? "(") + inner + (element.Attribute("close")?.Value ?? ")")
            : inner;
    }

    /// <summary>Letters without their fonts, and signs, in the order of their codes: a subscript may stand before or behind its superscript.</summary>
    private static string Seen(string text)
    {
        var plain = text.EnumerateRunes()
            .Where(rune => !Rune.IsWhiteSpace(rune) && rune.Value is not (>= 0x2061 and <= 0x2064))
            .Select(rune =>
                rune.Value is >= 0x1D400 and <= 0x1D433
                    ? new Rune("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[rune.Value - 0x1D400])
                    : rune
            )
            .Select(rune => rune.IsBmp && Alike.TryGetValue((char)rune.Value, out var alike) ? new Rune(alike) : rune);
        return string.Concat(plain.OrderBy(rune => rune.Value));
    }
}
