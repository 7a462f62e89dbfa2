/// The words of a list that white space parts.
package func wordSet(_ list: String) -> Set<String> {
  Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
}
