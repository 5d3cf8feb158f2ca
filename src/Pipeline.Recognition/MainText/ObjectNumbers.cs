using System.Globalization;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.MainText;

/// <summary>Counts the objects of an article as they are made, and remembers by what label each is called.</summary>
internal sealed class ObjectNumbers
{
    private readonly List<LabelledObject> _objects = [];
    private int _figures;
    private int _rows;
    private int _tables;
    private int _formulas;

    public IReadOnlyList<LabelledObject> Objects => _objects;

    public string NextFigure(Caption? caption) => Register(XrefType.Fig, Id("fig", ++_figures), caption);

    /// <summary>Of figures that stand beside each other.</summary>
    public string NextRow() => Id("figs", ++_rows);

    public string NextTable(Caption? caption) => Register(XrefType.Table, Id("table", ++_tables), caption);

    /// <param name="label">Its number as printed, or null.</param>
    public string NextFormula(string? label, SourceRef source)
    {
        var id = Id("eq", ++_formulas);
        if (label is not null)
            _objects.Add(
                new(id, label, string.Empty, FormulaNumber.KeyOf(label), XrefType.DispFormula, source) { LinkType = XrefType.DispFormula }
            );
        return id;
    }

    private static string Id(string prefix, int number) => string.Create(CultureInfo.InvariantCulture, $"{prefix}{number}");

    private string Register(XrefType type, string id, Caption? caption)
    {
        if (caption?.Label is { } label)
            _objects.Add(
                new(
                    id,
                    label,
                    caption.Word,
                    caption.Number,
                    caption.IsTable is true ? XrefType.Table
                        : caption.IsTable is false ? XrefType.Fig
                        : type,
                    caption.Source
                )
                {
                    LinkType = type,
                }
            );
        return id;
    }
}

/// <param name="Word">The label's word in lower case; empty for formulas.</param>
/// <param name="Number">Its number as printed.</param>
/// <param name="Type">What its label calls it.</param>
internal sealed record LabelledObject(string Id, string Label, string Word, string Number, XrefType Type, SourceRef Source)
{
    /// <summary>What it is: a table, though its label calls it a figure.</summary>
    public required XrefType LinkType { get; init; }
}
