using System.Globalization;
using Pipeline.Docx.Xml;

namespace Pipeline.Docx.Styles;

/// <summary>What a table's style and its own properties say of its text and rules (ECMA-376 part 1 §17.7.6).</summary>
internal sealed class TableStyles
{
    private const int FirstRowBit = 0x20;

    private readonly CharacterProperties _all;
    private readonly CharacterProperties _firstRow;

    public TableStyles(OoxmlElement table, StyleSheet styles)
    {
        var properties = table.Child("w:tblPr");
        var chain = styles.Chain(properties?.Value("w:tblStyle") ?? styles.Default("table"));
        _all = chain.Aggregate(CharacterProperties.None, (nearer, style) => nearer.Over(style.Characters));
        _firstRow = ShowsFirstRow(properties?.Child("w:tblLook"))
            ? chain.Aggregate(CharacterProperties.None, (nearer, style) => nearer.Over(style.FirstRow)).Over(_all)
            : _all;
        HasBorders = HasTableBorders(properties, chain) || table.Descendants("w:tcBorders").Any(HasVisibleRule);
    }

    /// <summary>Whether any rule is drawn.</summary>
    public bool HasBorders { get; }

    /// <summary>What the table says of the characters of a row.</summary>
    public CharacterProperties Characters(bool isFirstRow) => isFirstRow ? _firstRow : _all;

    /// <summary>Whether any side of borders is drawn.</summary>
    internal static bool HasVisibleRule(OoxmlElement borders) =>
        borders.Children.Any(side => side["w:val"] is not (null or "nil" or "none"));

    private static bool HasTableBorders(OoxmlElement? properties, IReadOnlyList<Style> chain)
    {
        if (properties?.Child("w:tblBorders") is { } own)
            return HasVisibleRule(own);
        var inherited = chain.Select(style => style.TableBorders).OfType<OoxmlElement>().FirstOrDefault();
        return (inherited is not null && HasVisibleRule(inherited)) || chain.Any(style => style.HasCellRules);
    }

    /// <summary>Newer files spell the options out, older ones add up bits (§17.4.56).</summary>
    private static bool ShowsFirstRow(OoxmlElement? look)
    {
        if (look?["w:firstRow"] is { } flag)
            return Measures.IsOn(flag);
        return int.TryParse(look?["w:val"], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var bits)
            && (bits & FirstRowBit) != 0;
    }
}
