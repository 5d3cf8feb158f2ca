using System.Xml.Linq;
using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Writing;

/// <summary>Puts children into an order that the content model of their parent allows.</summary>
internal static class ChildOrder
{
    /// <summary>
    /// Takes, time and again, the first child that may come next and after which all others may still come. What can stand
    /// nowhere comes last.
    /// </summary>
    /// <param name="groups">The first group's children go before the second's wherever both may stand.</param>
    public static (List<XElement> Placed, List<XElement> Unplaced) Arrange(
        ContentModel model,
        params ReadOnlySpan<IEnumerable<XElement>> groups
    )
    {
        var waiting = new List<(string Name, Queue<(int Order, XElement Element)> Elements)>();
        var order = 0;
        foreach (var group in groups)
        foreach (var element in group)
            QueueOf(waiting, JatsNames.Prefixed(element.Name)).Enqueue((order++, element));
        var placed = new List<XElement>(order);
        while (Next(model, waiting) is { } next)
        {
            placed.Add(next.Elements.Dequeue().Element);
            model = model.After(next.Name)!;
            if (next.Elements.Count == 0)
                waiting.Remove(next);
        }
        return (placed, [.. waiting.SelectMany(entry => entry.Elements).OrderBy(entry => entry.Order).Select(entry => entry.Element)]);
    }

    /// <summary>Whether an element of this name may still come, at once or later.</summary>
    public static bool Mentions(this ContentModel model, string name) =>
        model switch
        {
            ContentModel.Name only => only.Value == name,
            ContentModel.AnyOf choice => choice.Names.Contains(name),
            ContentModel.Choice choice => Array.Exists(choice.Branches, branch => branch.Mentions(name)),
            ContentModel.Sequence sequence => Array.Exists(sequence.Parts, part => part.Mentions(name)),
            ContentModel.Repeated repeated => repeated.Part.Mentions(name),
            _ => false,
        };

    /// <summary>How many elements at least must still come.</summary>
    public static int Needs(this ContentModel model) =>
        model switch
        {
            ContentModel.Name or ContentModel.AnyOf => 1,
            ContentModel.Choice choice => choice.Branches.Min(branch => branch.Needs()),
            ContentModel.Sequence sequence => sequence.Parts.Sum(part => part.Needs()),
            ContentModel.Repeated repeated => repeated.Mark == '+' ? repeated.Part.Needs() : 0,
            _ => 0,
        };

    private static (string Name, Queue<(int Order, XElement Element)> Elements)? Next(
        ContentModel model,
        List<(string Name, Queue<(int Order, XElement Element)> Elements)> waiting
    )
    {
        var open = waiting.Where(entry => model.After(entry.Name) is not null).OrderBy(entry => entry.Elements.Peek().Order).ToList();
        if (open.Count == 0)
            return null;
        foreach (var entry in open)
            if (LeavesRoom(model, model.After(entry.Name)!, entry, waiting))
                return entry;
        return open[0];
    }

    private static bool LeavesRoom(
        ContentModel model,
        ContentModel rest,
        (string Name, Queue<(int Order, XElement Element)> Elements) taken,
        List<(string Name, Queue<(int Order, XElement Element)> Elements)> waiting
    ) =>
        waiting.TrueForAll(other =>
            (other.Name == taken.Name && other.Elements.Count == 1) || !model.Mentions(other.Name) || rest.Mentions(other.Name)
        );

    private static Queue<(int Order, XElement Element)> QueueOf(
        List<(string Name, Queue<(int Order, XElement Element)> Elements)> waiting,
        string name
    )
    {
        foreach (var entry in waiting)
            if (entry.Name == name)
                return entry.Elements;
        var queue = new Queue<(int Order, XElement Element)>();
        waiting.Add((name, queue));
        return queue;
    }
}
